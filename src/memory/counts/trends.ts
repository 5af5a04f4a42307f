import type { DontCount } from '../lines.ts';
import type { Counts } from './counts.ts';
import { addDays, type Day, mondayOf } from './day.ts';

/** How many weeks are shown. */
export const WEEKS = 12;
/** The days that are compared with as many before them. */
const STRETCH = 28;
/** Fewer drafts than these say nothing of a stretch. */
export const ENOUGH = 20;
/** A difference this many times its standard error is chance once in ten times. */
const CLEAR = 1.64;

/** What some days come to. */
export interface Sum {
  drafts: number;
  /** Don'ts, each once a draft. */
  found: number;
  fixed: number;
  ignored: number;
}

export type Change = 'better' | 'worse' | 'same' | 'few';

/** Don'ts in 100 drafts; null without a draft. */
export const per100 = ({ drafts, found }: Sum): number | null =>
  drafts === 0 ? null : (found / drafts) * 100;

/** Of 100 don'ts that were not ignored, how many were fixed; null where there was none. */
export const fixedOf100 = ({ found, fixed, ignored }: Sum): number | null =>
  found === ignored ? null : (fixed / (found - ignored)) * 100;

const total = (lines: readonly DontCount[], key: 'found' | 'fixed' | 'ignored') =>
  lines.reduce((sum, line) => sum + line[key], 0);

/** The sum of the days from `from` to `to`, both in it; of one group's don'ts if one is named. */
export function sumOf({ days, donts }: Counts, from: Day, to: Day, group?: string): Sum {
  const within = (line: { day: Day }) => line.day >= from && line.day <= to;
  const lines = donts.filter((line) => within(line) && (group === undefined || line.group === group));
  return {
    drafts: days.filter(within).reduce((sum, { drafts }) => sum + drafts, 0),
    ...{ found: total(lines, 'found'), fixed: total(lines, 'fixed'), ignored: total(lines, 'ignored') },
  };
}

/** The weeks up to the one of `today`, each by its Monday, oldest first. */
export function weeksOf(counts: Counts, today: Day): { monday: Day; sum: Sum }[] {
  const last = mondayOf(today);
  return Array.from({ length: WEEKS }, (_, at) => {
    const monday = addDays(last, 7 * (at + 1 - WEEKS));
    return { monday, sum: sumOf(counts, monday, monday === last ? today : addDays(monday, 6)) };
  });
}

/** Two stretches beside each other: are fewer don'ts found than before? `same` where it may well be chance. */
export function changeOf(before: Sum, now: Sum): Change {
  if (before.drafts < ENOUGH || now.drafts < ENOUGH) return 'few';
  const [was, is] = [before.found / before.drafts, now.found / now.drafts];
  const error = Math.sqrt(before.found / before.drafts ** 2 + now.found / now.drafts ** 2);
  if (Math.abs(was - is) <= CLEAR * error) return 'same';
  return is < was ? 'better' : 'worse';
}

/** The last four weeks beside the four before; of one group's don'ts if one is named. */
export function compare(
  counts: Counts,
  today: Day,
  group?: string,
): { before: Sum; now: Sum; change: Change } {
  const first = addDays(today, 1 - STRETCH);
  const now = sumOf(counts, first, today, group);
  const before = sumOf(counts, addDays(first, -STRETCH), addDays(first, -1), group);
  return { before, now, change: changeOf(before, now) };
}

/** Days that are yet to come: the clock was wrong, then or now. They are in no trend. */
export function aheadOf({ days }: Counts, today: Day): number {
  return days.filter(({ day }) => day > today).length;
}

const since = (today: Day) => addDays(mondayOf(today), 7 * (1 - WEEKS));

/** The don'ts found in the weeks shown, the most frequent first. */
export function mostFrequent(counts: Counts, today: Day): { dont: string; sum: Sum }[] {
  const from = since(today);
  const lines = counts.donts.filter(({ day }) => day >= from && day <= today);
  return [...new Set(lines.map(({ dont }) => dont))]
    .map((dont) => {
      const donts = lines.filter((line) => line.dont === dont);
      return { dont, sum: sumOf({ ...counts, donts }, from, today) };
    })
    .sort((one, other) => other.sum.found - one.sum.found || one.dont.localeCompare(other.dont));
}

/** In how many drafts of the weeks shown each do was seen, most often first. */
export function dosSeen({ dos }: Counts, today: Day): { id: string; seen: number }[] {
  const from = since(today);
  const seen = new Map<string, number>();
  for (const line of dos)
    if (line.day >= from && line.day <= today) seen.set(line.do, (seen.get(line.do) ?? 0) + line.seen);
  return [...seen]
    .map(([id, drafts]) => ({ id, seen: drafts }))
    .sort((one, other) => other.seen - one.seen || one.id.localeCompare(other.id));
}

/** How many drafts there are in the weeks shown. */
export function draftsShown(counts: Counts, today: Day): number {
  return sumOf(counts, since(today), today).drafts;
}
