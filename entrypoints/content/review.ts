import type { Suggestion } from '../../src/engine/types.ts';
import { withRule, withWords } from '../../src/memory/ignores.ts';
import { HOUR } from '../../src/memory/settings.ts';
import { ignores, settings } from '../../src/memory/store.ts';
import type { Scope } from '../../src/messages.ts';
import { type OpenCard, type Opened, openCard } from './card.ts';
import type { Reading } from './reading.ts';

/** Going through the findings of the draft in use, a card at a time. */
export interface Review {
  card(): OpenCard | 'clean' | null;
  open(key: string, how: Opened): void;
  /** The badge was pressed: opens the first finding, or closes what is open. */
  toggle(): void;
  step(by: 1 | -1): void;
  /** Goes on by keyboard: to the first finding after the open one, or else after the caret. */
  next(): void;
  apply(rewrite: Suggestion): Promise<void>;
  ignore(key: string, scope: Scope): Promise<void>;
  close(): void;
  /** Closes the card if its finding is gone. */
  refresh(): void;
}

/**
 * @param inUse the reading of the composer in use
 * @param changed called when there is something else to show
 */
export function createReview(host: string, inUse: () => Reading | null, changed: () => void): Review {
  let card: OpenCard | 'clean' | null = null;

  function open(key: string, how: Opened): void {
    const reading = inUse();
    const found = reading?.shown().find((each) => each.key === key)?.finding;
    if (!reading || !found) return;
    if (how !== 'hover' && found.start !== null && found.end !== null)
      reading.composer.show(found.start, found.end);
    card = openCard(reading, key, how, changed);
    changed();
  }

  function close(): void {
    const hadFocus = card !== null && card !== 'clean' && card.how === 'keyboard';
    card = null;
    changed();
    if (hadFocus) inUse()?.composer.focus();
  }

  function step(by: 1 | -1): void {
    if (card === null || card === 'clean') return;
    const all = inUse()?.shown() ?? [];
    const { key, how } = card;
    const at = all.findIndex((each) => each.key === key) + by;
    const to = all.at(at % all.length);
    if (to) open(to.key, how === 'hover' ? 'click' : how);
  }

  return {
    card: () => card,
    open,
    close,
    step,
    toggle() {
      const first = inUse()?.shown()[0];
      if (card) return close();
      if (first) return open(first.key, 'badge');
      card = 'clean';
      changed();
    },
    next() {
      const reading = inUse();
      const all = reading?.shown() ?? [];
      if (!reading || all.length === 0) return;
      if (card !== null && card !== 'clean') {
        card = { ...card, how: 'keyboard' };
        return step(1);
      }
      const caret = reading.composer.caret() ?? 0;
      const after = all.find(({ finding }) => finding.end === null || finding.end >= caret) ?? all[0];
      if (after) open(after.key, 'keyboard');
    },
    async apply(rewrite) {
      const [reading, from] = [inUse(), card];
      if (!reading || from === null || from === 'clean') return;
      const at = reading.shown().findIndex((each) => each.key === from.key);
      if ((await from.apply(rewrite)) !== 'done' || (card !== null && card !== from)) return;
      // Whoever came by the badge goes through them all.
      const following = from.how === 'badge' ? reading.shown()[at] : undefined;
      if (following) open(following.key, 'badge');
      else {
        card = from;
        close();
      }
    },
    async ignore(key, scope) {
      const reading = inUse();
      const found = reading?.shown().find((each) => each.key === key)?.finding;
      if (!reading || !found) return;
      if (scope === 'once') reading.ignore(key);
      if (scope === 'words') await ignores.change((now) => withWords(now, found));
      if (scope === 'site') await ignores.change((now) => withRule(now, found.rule, host));
      if (scope === 'hour') await settings.change((now) => ({ ...now, pausedUntil: Date.now() + HOUR }));
    },
    refresh() {
      if (card === null) return;
      const isGone = card === 'clean' ? (inUse()?.shown().length ?? 1) > 0 : card.view() === null;
      if (isGone) close();
    },
  };
}
