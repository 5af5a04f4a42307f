import type { Composer } from '../../src/composer/index.ts';
import type { HeldView } from '../../src/ui/view.ts';
import type { Reading } from './reading.ts';

/** Holds a reply once when it is sent with a serious finding in it. Whatever fails here, the reply goes out. */
export interface Guard {
  /** What to show of the reply that is held; null when none is. */
  held(): HeldView | null;
  /** The draft held, of which the agent wants to see the findings. */
  review(): Reading | null;
  sendAnyway(): void;
  close(): void;
  /** A draft was sent or taken away: the next one in its composer may be held again. */
  emptied(composer: Composer): void;
}

interface Options {
  readings(): Reading[];
  /** Whether an event happened on the badge or the card. */
  owns(event: Event): boolean;
  changed(): void;
}

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
const begins = ({ type, detail }: Event & { detail?: number }) =>
  type === 'pointerdown' || type === 'keydown' || (type === 'click' && detail === 0);

export function createGuard({ readings, owns, changed }: Options, signal: AbortSignal): Guard {
  /** Composers whose draft was held, with how it read when it was let go after that. */
  const warned = new WeakMap<Composer, string | null>();
  let held: { reading: Reading; messages: string[] } | null = null;
  /** Whether the press of the mouse that is under way was held at its beginning. */
  let isHolding = false;

  function close(): void {
    if (!held) return;
    held = null;
    changed();
  }

  /** Whether a draft was held before: then it goes, and goes again if the page did not take it. */
  function isLetGo(composer: Composer): boolean {
    const before = warned.get(composer);
    if (before === undefined) return false;
    const draft = composer.read();
    if (before !== null) return before === draft;
    warned.set(composer, draft);
    return true;
  }

  /** Whether to hold what `event` would send; if so, it is shown why. */
  function holds(event: Event): boolean {
    const reading = readings().find(({ composer }) => composer.isSentBy(event));
    if (!reading || reading.isEmpty() || isLetGo(reading.composer)) return false;
    const messages = reading.finish().map(({ finding }) => finding.message);
    if (messages.length === 0) return false;
    warned.set(reading.composer, null);
    held = { reading, messages };
    changed();
    return true;
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function hear(event: Event): void {
    if (!event.isTrusted) return;
    try {
      if (owns(event)) return;
      if (begins(event)) {
        isHolding = false;
        close();
        if (!holds(event)) return;
        isHolding = event.type === 'pointerdown';
      } else if (!isHolding) return;
    } catch {
      return;
    }
    stop(event);
    if (event.type === 'click') isHolding = false;
  }

  const gone = new AbortController();
  const listening = { capture: true, signal: AbortSignal.any([signal, gone.signal]) };
  for (const around of windowsAround())
    for (const type of [...PRESS, 'keydown']) around.addEventListener(type, hear, listening);
  window.addEventListener('pagehide', () => gone.abort(), { signal });

  return {
    held: () => held && { messages: held.messages },
    review() {
      const reading = held?.reading ?? null;
      close();
      return reading;
    },
    sendAnyway() {
      const composer = held?.reading.composer;
      close();
      if (composer) {
        warned.set(composer, composer.read());
        composer.send();
      }
    },
    close,
    emptied: (composer) => void warned.delete(composer),
  };
}
