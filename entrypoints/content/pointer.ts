import type { Desk } from './desk.ts';

/** How long the pointer rests on an underline before the card opens, and away from both before it closes; ms. */
const REST = 350;
const AWAY = 300;

/** Opens the card at the underline the agent clicks or rests the pointer on. */
export function listenToPointer(desk: Desk, signal: AbortSignal): void {
  let over: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || then(), ms);
  };
  const isHover = () => {
    const card = desk.review.card();
    return card !== null && card !== 'clean' && card.how === 'hover';
  };
  const markAt = ({ clientX, clientY }: MouseEvent): string | null => {
    const keys = desk.reading()?.composer.marksAt(clientX, clientY) ?? [];
    const shown = desk.reading()?.shown() ?? [];
    return shown.find(({ key }) => keys.includes(key))?.key ?? null;
  };

  const listen = <K extends 'click' | 'pointermove' | 'pointerdown'>(
    type: K,
    hear: (event: DocumentEventMap[K]) => void,
  ) =>
    document.addEventListener(type, (event) => event.isTrusted && hear(event), {
      capture: true,
      passive: true,
      signal,
    });

  listen('click', (event) => {
    if (desk.owns(event)) return;
    clearTimeout(timer);
    const key = markAt(event);
    if (key !== null) desk.review.open(key, 'click');
    else if (desk.review.card() !== null) desk.review.close();
  });

  listen('pointermove', (event) => {
    if (event.buttons !== 0 || event.pointerType !== 'mouse') return;
    const isInside = desk.owns(event);
    const at = isInside ? null : markAt(event);
    if (at === over && !isInside) return;
    over = at;
    if (isInside) return clearTimeout(timer);
    if (at !== null && (desk.review.card() === null || isHover())) {
      const card = desk.review.card();
      if (card === null || card === 'clean' || card.key !== at)
        wait(REST, () => desk.review.open(at, 'hover'));
      else clearTimeout(timer);
    } else if (isHover()) wait(AWAY, () => isHover() && desk.review.close());
    else clearTimeout(timer);
  });
}
