import { storage } from '@wxt-dev/storage';

// Session storage, since the worker that learns of a frame may be gone when the popup asks for it.
const key = (tabId: number) => `session:frame:${tabId}` as const;

/** The frame of a tab whose composer was last in use; null when none is. */
export function frameOf(tabId: number): Promise<number | null> {
  return storage.getItem<number>(key(tabId));
}

/** Remembers the frame of a tab whose composer is in use. */
export function rememberFrame(tabId: number, frameId: number): Promise<void> {
  return storage.setItem(key(tabId), frameId);
}

/** Forgets a tab's frame; with a frame id, only if it is that one. */
export async function forgetFrame(tabId: number, frameId?: number): Promise<void> {
  if (frameId === undefined || (await frameOf(tabId)) === frameId) await storage.removeItem(key(tabId));
}
