import type { Suggestion } from '../../src/engine/types.ts';
import { type Scope, send } from '../../src/messages.ts';
import { type OpenCard, type Opened, openCard, type Put } from './card.ts';
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
  /** Leaves a finding that is gone: whoever came by the badge goes on to the next, everyone else back to writing. */
  refresh(): void;
}

/**
 * @param inUse the reading of the composer in use
 * @param changed called when there is something else to show
 */
export function createReview(
  host: string,
  inUse: () => Reading | null,
  put: Put,
  changed: () => void,
): Review {
  let card: OpenCard | 'clean' | null = null;
  /** Where the card's finding is, or last was, among those shown. */
  let at = 0;

  function open(key: string, how: Opened): void {
    const reading = inUse();
    const to = reading?.shown().findIndex((each) => each.key === key) ?? -1;
    const found = reading?.shown()[to]?.finding;
    if (!reading || !found) return;
    at = to;
    if (how !== 'hover' && found.start !== null && found.end !== null)
      reading.composer.show(found.start, found.end);
    card = openCard(reading, key, how, put, changed);
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
    const next = all.findIndex((each) => each.key === key) + by;
    const to = all.at(next % all.length);
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
      // Once it is in place the finding is gone, and `refresh` goes on from there; if not, the card says why.
      if (card !== null && card !== 'clean') await card.apply(rewrite);
    },
    async ignore(key, scope) {
      const reading = inUse();
      const found = reading?.shown().find((each) => each.key === key)?.finding;
      if (!reading || !found) return;
      if (scope !== 'hour') reading.tally.ignored(found);
      if (scope === 'once') reading.ignore(key);
      const { rule, text } = found;
      if (scope === 'words') await send('choose', { what: 'words', rule, words: text });
      if (scope === 'site') await send('choose', { what: 'site', rule, host });
      if (scope === 'hour') await send('choose', { what: 'hour' });
    },
    refresh() {
      const all = inUse()?.shown() ?? [];
      if (card === 'clean' && all.length > 0) return close();
      if (card === null || card === 'clean') return;
      const { key, how } = card;
      const now = all.findIndex((each) => each.key === key);
      const following = all[at];
      if (now >= 0) at = now;
      else if (how === 'badge' && following) open(following.key, how);
      else close();
    },
  };
}
