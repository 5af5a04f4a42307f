import type { Desk } from './desk.ts';

const WRITES = /^(.|Backspace|Delete|Enter)$/u;

/** While a card is open and the caret in the draft: Escape closes it, Alt+Enter takes its first rewrite, writing on closes it. */
export function listenToKeys(desk: Desk, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const card = desk.review.card();
    if (!event.isTrusted || card === null || desk.owns(event)) return;
    const first = card === 'clean' ? undefined : card.first();
    const isPlain = !event.ctrlKey && !event.metaKey;
    const isAlone = isPlain && !event.shiftKey;
    if (event.key === 'Escape' && isAlone && !event.altKey) desk.review.close();
    else if (event.key === 'Enter' && isAlone && event.altKey && first) void desk.review.apply(first);
    else {
      if (isPlain && !event.altKey && WRITES.test(event.key)) desk.review.close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
}
