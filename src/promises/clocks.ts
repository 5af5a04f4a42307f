import { countOf, type Part } from './when.ts';

/** A time of day; hour 24 is the end of the day. */
export interface Time {
  hour: number;
  minute: number;
}

const NAMED: Readonly<Record<string, number>> = {
  noon: 12,
  midday: 12,
  lunch: 13,
  lunchtime: 13,
  midnight: 24,
};
const PAST: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };

/** From 7 on an hour that is only a number is rather one of the morning. */
const MORNING = 7;

const noon = (time: Time): Time => ({ ...time, hour: (time.hour % 12) + 12 });
const before = (time: Time): Time => ({ ...time, hour: time.hour % 12 });

/** Both times a clock with hands can mean, the likelier first. */
function both(time: Time): Time[] {
  if (time.hour === 12) return [noon(time)];
  return time.hour < MORNING ? [noon(time), before(time)] : [before(time), noon(time)];
}

/** The times of day that are meant, the likelier first; null where none is said, and none where there is no such time. */
export function clocksOf({ clock, part }: Partial<Record<Part, string>>): (Time | null)[] {
  if (!clock) return [null];
  const named = NAMED[clock];
  if (named !== undefined) return [{ hour: named, minute: 0 }];
  const [, past = '', to = ''] = /^(half past|quarter past|quarter to) (\w+)$/.exec(clock) ?? [];
  const [, said = to, minutes = '0', half = ''] =
    /^(\d+|[a-z]+?)(?:[:.](\d\d))?(?: o'clock)?(?: ?([ap])\.?m\.?)?$/.exec(clock) ?? [];
  const hour = countOf(said);
  const minute = PAST[past] ?? Number(minutes);
  const time = minute < 0 ? { hour: (hour + 11) % 12 || 12, minute: 60 + minute } : { hour, minute };
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0))) return [];
  if (half) return [half === 'a' ? before(time) : noon(time)];
  // A nought before it, or an hour after noon, is the clock of 24 hours.
  if (hour > 12 || /^0/.test(said)) return [time];
  if (part) return [/morning/.test(part) ? before(time) : noon(time)];
  return both(time);
}
