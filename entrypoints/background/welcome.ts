import { browser } from 'wxt/browser';

/** Says what Deskside does, once, when it has come into this browser. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
