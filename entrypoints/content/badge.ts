import type { Composer } from '../../src/composer/index.ts';
import type { Severity } from '../../src/engine/types.ts';
import type { Settings } from '../../src/memory/settings.ts';
import { send } from '../../src/messages.ts';
import type { View } from '../../src/ui/view.ts';
import type { Reading } from './reading.ts';

/** Longer drafts than this (UTF-16 units) are not measured line by line: all of their box counts as text. */
const MEASURED = 8000;
/** How long the badge stays where it was moved before that is kept, in ms. */
const SETTLED = 300;
const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'hint'];

/** How far the badge was moved, that it is hidden, or null: it is where it is of itself. */
export type BadgeChoice = Settings['badges'][string] | null;

/** The badge on this page's host. */
export interface Badge {
  /** What to show of it beside a reading; null when there is nothing. */
  view(reading: Reading | null): View['badge'];
  choose(choice: BadgeChoice): void;
  /** The person chose otherwise, here or elsewhere. */
  follow(choice: BadgeChoice): void;
}

/** What the badge must not cover: the words of the draft, and what sends it. */
function takenBy(composer: Composer): DOMRect[] {
  const { length } = composer.read();
  const words = length > MEASURED ? [composer.element.getBoundingClientRect()] : composer.rects(0, length);
  // What sends a draft in a frame is beside the frame, which the badge does not leave.
  const senders = composer.senders().filter(({ ownerDocument }) => ownerDocument === document);
  return [...words, ...senders.map((sender) => sender.getBoundingClientRect())];
}

/** @param changed called when the badge is somewhere else */
export function createBadge(
  host: string,
  first: BadgeChoice,
  changed: () => void,
  signal: AbortSignal,
): Badge {
  let chosen = first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    timer = undefined;
    send('choose', { what: 'badge', host, where: chosen }).catch(() => undefined);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    view(reading) {
      if (!reading || reading.isEmpty()) return null;
      const { composer } = reading;
      const found = reading.shown().map(({ finding }) => finding);
      return {
        composer: composer.element,
        count: found.length,
        severity: BY_WEIGHT.find((one) => found.some(({ severity }) => severity === one)) ?? null,
        at: typeof chosen === 'object' ? chosen : null,
        isHidden: chosen === 'hidden',
        taken: () => takenBy(composer),
      };
    },
    choose(choice) {
      chosen = choice;
      clearTimeout(timer);
      timer = setTimeout(keep, SETTLED);
      changed();
    },
    follow(choice) {
      if (timer !== undefined) return;
      chosen = choice;
      changed();
    },
  };
}
