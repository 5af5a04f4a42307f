import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';

/** A don't is practised again after two months at the latest. */
const scheduler = fsrs({ maximum_interval: 60, enable_fuzz: false, enable_short_term: false });

/** How a don't went in a scene: written away, or still there when the answer was looked at. */
export type Went = 'well' | 'badly';

/**
 * When a don't is practised next, by FSRS: the better it went, the later.
 * @param card null before it is practised first
 */
export function rated(card: Card | null, went: Went, now: Date): Card {
  const known: Card = card ?? createEmptyCard<Card>(now);
  // The clock was ahead at the last practice: time must not run backwards, nor the next be as far ahead.
  const before = isAhead(known, now) ? { ...known, last_review: now, due: now } : known;
  return scheduler.next(before, now, went === 'well' ? Rating.Good : Rating.Again).card;
}

type Times = Pick<Card, 'due' | 'last_review'>;

const isAhead = ({ last_review }: Times, now: Date) => last_review !== undefined && last_review > now;

/** Whether a don't is to be practised again; at once if its last practice seems yet to come, as the clock was wrong. */
export function isDue(card: Times, now: Date): boolean {
  return card.due <= now || isAhead(card, now);
}
