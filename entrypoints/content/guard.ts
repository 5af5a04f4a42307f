import type { Composer } from '../../src/composer/index.ts';
import type { HeldView } from '../../src/ui/view.ts';
import { begins, listenToPresses } from './presses.ts';
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
  /** It lets a draft go that was held. */
  sending(composer: Composer): void;
}

export function createGuard({ readings, owns, changed, sending }: Options, signal: AbortSignal): Guard {
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

  listenToPresses(hear, signal);

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
        sending(composer);
        composer.send();
      }
    },
    close,
    emptied: (composer) => void warned.delete(composer),
  };
}
