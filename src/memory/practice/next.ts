import type { Practised } from './practised.ts';
import { isDue } from './schedule.ts';

/** What of a scene decides when it is its turn. */
interface Turn {
  id: string;
  donts: readonly string[];
}

/** The don'ts to practise now, in order: those that are due, longest first; then those never practised. */
export function dontsNow(
  donts: readonly string[],
  { cards }: Practised,
  weak: readonly string[],
  now: Date,
): string[] {
  const due = [...cards].filter(([dont, card]) => donts.includes(dont) && isDue(card, now));
  const isNew = (dont: string) => donts.includes(dont) && !cards.has(dont);
  return [
    ...due.sort(([, one], [, other]) => one.due.getTime() - other.due.getTime()).map(([dont]) => dont),
    // What one falls for in earnest comes before the rest.
    ...new Set([...weak, ...donts].filter(isNew)),
  ];
}

/**
 * The scene to practise a don't with: of those for it the one least practised; the first of them, as the hard ones
 * stand last.
 * @param but a scene just practised, taken only if there is no other
 */
export function sceneFor<S extends Turn>(
  scenes: readonly S[],
  dont: string,
  { tries }: Practised,
  but?: string,
): S | undefined {
  const fitting = scenes.filter(({ donts }) => donts.includes(dont));
  const others = fitting.filter(({ id }) => id !== but);
  const triesOf = ({ id }: Turn) => tries.get(id) ?? 0;
  return (others.length > 0 ? others : fitting).toSorted((one, other) => triesOf(one) - triesOf(other))[0];
}
