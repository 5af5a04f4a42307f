import { parentOf } from './around.ts';
import type { Site } from './site.ts';

/** What sends the draft in `root`: the nearest around it that the site file names. */
export function buttonsOf(root: Element, { parts: { send } }: Site): Element[] {
  const selector = send.join(',');
  for (let around = parentOf(root); around; around = parentOf(around)) {
    const found = [...around.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an event is the press of a key or a button that sends the draft in `root`. */
export function isSending(event: Event, root: Element, site: Site): boolean {
  const path = event.composedPath();
  if (event.type !== 'keydown') return buttonsOf(root, site).some((button) => path.includes(button));
  const { key, isComposing, shiftKey, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key !== 'Enter' || isComposing || shiftKey || altKey || !path.includes(root)) return false;
  return site.sendKey === 'Enter' || (site.sendKey === 'Mod+Enter' && (ctrlKey || metaKey));
}

/** Presses what sends the draft in `root`, or else the key that does. The page may not listen to what no person pressed. */
export function send(root: HTMLElement, site: Site): void {
  const [button] = buttonsOf(root, site);
  if (button) {
    (button as HTMLElement).click();
    return;
  }
  const isMod = site.sendKey === 'Mod+Enter';
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: isMod, bubbles: true, cancelable: true };
  root.dispatchEvent(new KeyboardEvent('keydown', { ...key, composed: true }));
}
