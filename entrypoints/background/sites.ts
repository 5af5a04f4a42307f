import { browser } from 'wxt/browser';
import { forgetFrame } from '../../src/memory/frames.ts';
import { hostsOf, restoreSites, takeWish, unwatchSite, watchSite } from '../../src/memory/sites.ts';

/** Keeps the sites the agent added in step with the browser's permissions, across updates and restarts. */
export function keepSites(): void {
  // An update of the extension drops registered scripts.
  browser.runtime.onInstalled.addListener(() => restoreSites());
  browser.runtime.onStartup.addListener(() => restoreSites());

  // The permission prompt may close the popup that asked, so the yes is taken here.
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    const wish = await takeWish();
    if (wish && hostsOf(origins).includes(wish.host)) await watchSite(wish.host, wish.tabId);
  });
  browser.permissions.onRemoved.addListener(async ({ origins }) => {
    for (const host of hostsOf(origins)) await unwatchSite(host);
  });

  browser.tabs.onRemoved.addListener((tabId) => forgetFrame(tabId));
}
