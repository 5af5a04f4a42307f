import { browser } from 'wxt/browser';
import type { Severity } from '../../src/engine/types.ts';
import { forgetFrame, rememberFrame } from '../../src/memory/frames.ts';
import type { Sender } from '../../src/messages.ts';

const COLOURS: Record<Severity, string> = { error: '#b3362c', warning: '#8f5a00', hint: '#2c6399' };

/** Notes which frame of a tab is written in, and shows its count on the toolbar button; null when none is any more. */
export async function showInUse(
  inUse: { count: number; severity: Severity | null } | null,
  { tab, frameId = 0 }: Sender,
): Promise<null> {
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  await (inUse ? rememberFrame(tabId, frameId) : forgetFrame(tabId, frameId));
  const text = inUse && inUse.count > 0 ? String(inUse.count) : '';
  // The tab may be gone by now; then there is nothing to show.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[inUse?.severity ?? 'hint'] }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
  return null;
}
