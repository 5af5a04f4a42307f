import { addDays } from '../memory/counts/day.ts';
import { countOf, SPAN } from './when.ts';
import { clockIn, momentIn } from './zone.ts';

/** When a day's work is over, where no time of day is said. */
export const CLOSE = 17;
const MINUTE = 60 * 1000;

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** When a span such as "within 24 hours" is over (epoch ms), as seen at `now` in a zone; null for other words. */
export function spanEnd(words: string, now: number, zone: string): number | null {
  const { half, fortnight, many, kind, unit = '' } = SPAN.exec(words)?.groups ?? {};
  if (half) return now + 30 * MINUTE;
  if (!fortnight && !many) return null;
  const count = fortnight ? 14 : countOf(many ?? '');
  if (/^min/i.test(unit)) return now + count * MINUTE;
  // 24 hours are 24 hours, also in the night in which the clocks change.
  if (/^h/i.test(unit)) return now + count * 60 * MINUTE;
  let { day } = clockIn(now, zone);
  for (let left = /^week/i.test(unit) ? 7 * count : count; left > 0; left -= 1) {
    day = addDays(day, 1);
    while (kind && isWeekend(day)) day = addDays(day, 1);
  }
  return momentIn(day, CLOSE, 0, zone);
}
