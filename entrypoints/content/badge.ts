import type { Composer } from '../../src/composer/index.ts';
import type { Settings } from '../../src/memory/settings.ts';
import { settings } from '../../src/memory/store.ts';

/** Longer drafts than this (UTF-16 units) are not measured line by line: all of their box counts as text. */
const MEASURED = 8000;
/** How long the badge stays where it was moved before that is kept, in ms. */
const SETTLED = 300;

export type BadgeChoice = Settings['badges'][string] | undefined;

/** Where the badge is on this page's host. */
export interface BadgePlace {
  /** How far it was moved; null where it is of itself. */
  at(): { x: number; y: number } | null;
  isHidden(): boolean;
  choose(choice: BadgeChoice): void;
  /** The person chose otherwise, here or elsewhere. */
  follow(choice: BadgeChoice): void;
}

/** @param changed called when the badge is somewhere else */
export function createBadgePlace(
  host: string,
  first: BadgeChoice,
  changed: () => void,
  signal: AbortSignal,
): BadgePlace {
  let chosen = first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    timer = undefined;
    const choice = chosen;
    settings
      .change((now) => {
        const { [host]: _, ...others } = now.badges;
        return { ...now, badges: choice === undefined ? others : { ...others, [host]: choice } };
      })
      .catch(() => undefined);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    at: () => (typeof chosen === 'object' ? chosen : null),
    isHidden: () => chosen === 'hidden',
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

/** What the badge must not cover: the words of the draft, and what sends it. */
export function takenBy(composer: Composer): DOMRect[] {
  const { length } = composer.read();
  const words = length > MEASURED ? [composer.element.getBoundingClientRect()] : composer.rects(0, length);
  // What sends a draft in a frame is beside the frame, which the badge does not leave.
  const senders = composer.senders().filter(({ ownerDocument }) => ownerDocument === document);
  return [...words, ...senders.map((sender) => sender.getBoundingClientRect())];
}
