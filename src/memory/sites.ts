import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { isOn } from './settings.ts';
import { settings } from './store.ts';

/**
 * What the browser's permission prompt is asked for: this host and nothing else. The two schemes apart, as the
 * manifest has them: Chrome finds `*://` in neither and refuses.
 */
export function originsOf(host: string): string[] {
  return [`https://${host}/*`, `http://${host}/*`];
}

/** The hosts that origins of a permission name; wide ones name none. */
export function hostsOf(origins: readonly string[] = []): string[] {
  const hosts = origins.flatMap((origin) => /^[^:]+:\/\/([^/*]+)\//.exec(origin)?.[1] ?? []);
  return [...new Set(hosts)];
}

/** A site the agent asked for, while the browser asks them whether they meant it. */
interface Wish {
  host: string;
  tabId: number;
}
const wished = storage.defineItem<Wish>('session:wish');

/** Notes what the permission prompt that comes now is for. */
export function wish(host: string, tabId: number): Promise<void> {
  return wished.setValue({ host, tabId });
}

/** What the last permission prompt was for, once. What is wished for while it is looked up stays. */
export async function takeWish(): Promise<Wish | null> {
  const found = await wished.getValue();
  if (found) await wished.removeValue();
  return found;
}

// As WXT names what it builds of entrypoints/content.
const JS = '/content-scripts/content.js';
const CSS = '/content-scripts/content.css';

async function register(host: string): Promise<void> {
  const id = `site:${host}`;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) return;
  const script = {
    id,
    js: [JS],
    css: [CSS],
    matches: originsOf(host),
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_idle' as const,
  };
  await browser.scripting.registerContentScripts([script]);
}

/** Reads replies on this host from now on, in this tab at once. Needs the host permission. */
export async function watchSite(host: string, tabId: number): Promise<void> {
  await register(host);
  await settings.change((now) => ({ ...now, sites: { ...now.sites, [host]: 'on' } }));
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [CSS] });
  await browser.scripting.executeScript({ target, files: [JS] });
}

/** Stops reading replies on this host and gives its permission back. */
export async function unwatchSite(host: string): Promise<void> {
  const ids = [`site:${host}`];
  const known = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  await browser.permissions.remove({ origins: originsOf(host) });
  await settings.change((now) => ({ ...now, sites: { ...now.sites, [host]: 'off' } }));
}

/** Registers again whichever sites the agent added and still allows. */
export async function restoreSites(): Promise<void> {
  const now = await settings.read();
  for (const host of Object.keys(now.sites)) {
    const allowed = await browser.permissions.contains({ origins: originsOf(host) });
    if (allowed && isOn(now, host, false)) await register(host);
  }
}
