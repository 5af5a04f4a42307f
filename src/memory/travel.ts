import { asSettings, type Settings } from './settings.ts';

/** The parts of settings that go where the person's browser account goes; where they work, and pauses, stay here. */
export const TRAVELLING = ['groups', 'hints', 'notes', 'guard', 'sets', 'use', 'useOn', 'house'] as const;
type Part = (typeof TRAVELLING)[number];
export type Parts = Partial<Pick<Settings, Part>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The travelling parts of what is stored that are whole; a damaged one counts as not there. */
export function partsOf(stored: Record<string, unknown>): Parts {
  const whole = asSettings(stored);
  const keys = TRAVELLING.filter((key) => same(stored[key], whole[key]));
  return Object.fromEntries(keys.map((key) => [key, whole[key]]));
}

/**
 * Brings this machine and the browser account in step.
 * @param seen what the account held when they last were
 * @param isAlone whether what is here did not fit there: then what was changed here stays, whatever others changed
 * @returns what to take over from the account, and what to hand to it
 */
export function reconcile(
  here: Settings,
  there: Parts,
  seen: Parts,
  isAlone: boolean,
): { take: Parts; give: Parts } {
  const take = TRAVELLING.filter((key) => {
    if (there[key] === undefined || same(there[key], here[key]) || same(there[key], seen[key])) return false;
    return !isAlone || same(here[key], seen[key]);
  });
  const give = TRAVELLING.filter((key) => !take.includes(key) && !same(here[key], there[key]));
  const only = (keys: readonly Part[], from: Parts) =>
    Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { take: only(take, there), give: only(give, here) };
}
