import { browser } from 'wxt/browser';
import { frameOf } from '../../src/memory/frames.ts';
import { isHelpDesk } from '../../src/memory/help-desks.ts';
import { originsOf } from '../../src/memory/sites.ts';
import { type PageState, send, type Target } from '../../src/messages.ts';

/** The page the popup was opened on. */
export interface Page {
  tabId: number;
  host: string;
  /** Whether it is a page of a help desk that is read without being asked to. */
  isKnown: boolean;
  /** Whether the browser already lets us read this host. */
  isAllowed: boolean;
}

/** The page in front; null where no extension may read, such as the browser's own pages. */
export async function pageInFront(): Promise<Page | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(tab?.url ?? '');
  if (tab?.id === undefined || !url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname;
  const isAllowed = await browser.permissions.contains({ origins: originsOf(host) });
  return { tabId: tab.id, host, isKnown: isHelpDesk(url.href), isAllowed };
}

/** Where in the page the composer in use is; null when none is. */
export async function composerOn(page: Page): Promise<Target | null> {
  const frameId = await frameOf(page.tabId);
  return frameId === null ? null : { tabId: page.tabId, frameId };
}

/** What is seen of the help desk, a line each; null when the page does not answer. */
export async function seenOn(page: Page): Promise<string[] | null> {
  const target = (await composerOn(page)) ?? { tabId: page.tabId, frameId: 0 };
  return send('look', undefined, target).catch(() => null);
}

/** What is found in the composer in use, with what the dos seen say; null when none is in use. */
export async function stateOf(page: Page): Promise<{ state: PageState; good: string[] } | null> {
  const target = await composerOn(page);
  const state = target && (await send('page', undefined, target).catch(() => null));
  return state ? { state, good: await send('dos', state.dos) } : null;
}
