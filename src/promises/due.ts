import { addDays, type Day, mondayOf } from '../memory/counts/day.ts';
import { clocksOf, type Time } from './clocks.ts';
import { readDate } from './dates.ts';
import { daysOf } from './days.ts';
import { CLOSE } from './spans.ts';
import { type Part, partsOf } from './when.ts';
import { clockIn, momentIn } from './zone.ts';

type Parts = Partial<Record<Part, string>>;

const two = (number: number) => String(number).padStart(2, '0');
/** A time further off than this, in ms, was not meant. */
const FAR = 300 * 24 * 60 * 60 * 1000;

/** The hour at which a day is over, as it was said. */
function closeOf({ first, part = '', day }: Parts): number {
  if (first) return 10;
  if (day === 'tonight') return 22;
  if (part.endsWith('morning')) return 12;
  return part.endsWith('evening') ? 20 : CLOSE;
}

/** The moment at which a day is over: its hour of closing, or the day's own end where that is past. */
function closing(day: Day, hour: number, now: number, zone: string): number {
  const close = momentIn(day, hour, 0, zone);
  return close > now ? close : momentIn(day, 24, 0, zone) - 60_000;
}

/** When "the end of next week" and its like is. */
function stretchEnd(words: string, lead: string, now: number, zone: string): number {
  const { day } = clockIn(now, zone);
  const isNext = words.includes('next');
  if (words.includes('month')) {
    const [year = 0, month = 0] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + (isNext ? 1 : 0), 0)).toISOString().slice(0, 10);
    return closing(last, CLOSE, now, zone);
  }
  const monday = addDays(mondayOf(day), isNext ? 7 : 0);
  const isWeekend = words.includes('weekend') && !/^(?:by|before)$/.test(lead);
  const friday = momentIn(addDays(monday, 4), CLOSE, 0, zone);
  return !isWeekend && friday > now ? friday : closing(addDays(monday, 6), CLOSE, now, zone);
}

/** When one way to mean the words is due; null where it is none. */
function dueAt(day: Day | null, time: Time | null, parts: Parts, lead: string, now: number, zone: string) {
  const today = clockIn(now, zone).day;
  if (!time) {
    // "Before Friday" is over when Thursday is.
    const last = day && lead === 'before' && !parts.part ? addDays(day, -1) : (day ?? today);
    return closing(last, closeOf(parts), now, zone);
  }
  if (parts.zone) {
    const words = `${day ?? 'today'} ${two(time.hour)}:${two(time.minute)} ${parts.zone}`;
    return Date.parse(readDate(words, now, zone) ?? '') || null;
  }
  const at = momentIn(day ?? today, time.hour, time.minute, zone);
  return at <= now && day === null ? momentIn(addDays(today, 1), time.hour, time.minute, zone) : at;
}

/**
 * When what was said is due, as seen at `now` in a zone: each way in which it can be meant, the likelier first (epoch
 * ms). Empty where it is past, far off, or not to be made out.
 * @param lead the word before it, as "by"
 */
export function duesOf(when: string, lead: string, now: number, zone: string): number[] {
  const parts = partsOf(when);
  const all: (number | null)[] = parts.stretch
    ? [stretchEnd(parts.stretch, lead, now, zone)]
    : daysOf(parts, now, zone).flatMap((day) =>
        clocksOf(parts).map((time) => dueAt(day, time, parts, lead, now, zone)),
      );
  const due = all.filter((each): each is number => each !== null && each > now && each - now < FAR);
  return [...new Set(due)].slice(0, 2);
}
