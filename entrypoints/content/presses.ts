/** All that one press of a mouse button is to a page; some send at its beginning, some at its end. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** This window and those around it that we may look into: what sends a draft in a frame is often beside the frame. */
function windowsAround(): Window[] {
  const all: Window[] = [window];
  try {
    for (let one = window.parent; one !== all.at(-1) && one.document; one = one.parent) all.push(one);
  } catch {
    // the page around is of another origin
  }
  return all;
}

/** Whether an event is the first of a press. A click by keyboard is one by itself. */
export const begins = ({ type, detail }: Event & { detail?: number }) =>
  type === 'pointerdown' || type === 'keydown' || (type === 'click' && detail === 0);

/** Hears every press of a mouse button or a key before the page does, here and around, while this page is there. */
export function listenToPresses(hear: (event: Event) => void, signal: AbortSignal): void {
  const gone = new AbortController();
  const listening = { capture: true, signal: AbortSignal.any([signal, gone.signal]) };
  for (const around of windowsAround())
    for (const type of [...PRESS, 'keydown']) around.addEventListener(type, hear, listening);
  window.addEventListener('pagehide', () => gone.abort(), { signal });
}
