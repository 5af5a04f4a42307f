import { addDays, type Day, mondayOf } from '../memory/counts/day.ts';
import { readDate } from './dates.ts';
import type { Part } from './when.ts';
import { clockIn } from './zone.ts';

/** An hour at which people come to work. */
const MORNING = 9;
const WEEK = 7;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 3/4 is the third of April in London and the fourth of March in New York: both, each in words that are clear. */
function written(date: string, today: Day): string[] {
  const [, one, other, year = ''] = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d+))?$/.exec(date) ?? [];
  const named = (day = '', month = '') => {
    const name = MONTHS[Number(month) - 1];
    return name && Number(day) > 0 && Number(day) <= 31
      ? [`${name} ${day} ${year.length === 2 ? `20${year}` : year}`]
      : [];
  };
  if (one && other) return one === other ? named(one, other) : [...named(one, other), ...named(other, one)];
  const [, alone] = /^the (\d+)(?:st|nd|rd|th)$/.exec(date) ?? [];
  if (!alone) return [date];
  const [thisYear = 0, month = 0, day = 0] = today.split('-').map(Number);
  const next = Number(alone) < day;
  return [
    `${MONTHS[(month - (next ? 0 : 1)) % 12]} ${alone} ${next && month === 12 ? thisYear + 1 : thisYear}`,
  ];
}

/** "Next Friday" is the coming one to some and the one after it to others; so is "Friday", said on a Friday. */
function weekdaysOf(said: string, today: Day): Day[] {
  const [, next, name = ''] = /^(?:(next) |this |coming )?([a-z]{3})/.exec(said) ?? [];
  const monday = mondayOf(today);
  const of = WEEKDAYS.indexOf(name);
  if (said.endsWith(' next week')) return [addDays(monday, WEEK + of)];
  const inThis = addDays(monday, of);
  const coming = inThis < today ? addDays(inThis, WEEK) : inThis;
  const after = addDays(coming, WEEK);
  if (coming === today) return next ? [after] : [coming, after];
  return next ? [coming, after] : [coming];
}

/** The days that are meant, as seen at `now` in a zone, the sooner first; null where none is said. */
export function daysOf(
  { date, day, part = '' }: Partial<Record<Part, string>>,
  now: number,
  zone: string,
): (Day | null)[] {
  const today = clockIn(now, zone);
  // A date says more than the weekday beside it.
  const words = date ? written(date, today.day) : day && /^(?:the )?day |^to/.test(day) ? [day] : null;
  if (words)
    return words
      .flatMap((each) => readDate(each.replace('tonight', 'today'), now, zone)?.slice(0, 10) ?? [])
      .sort();
  if (day) return weekdaysOf(day, today.day);
  // "In the morning" is tomorrow's once this one is under way.
  if (part === 'the morning') return [today.hour < MORNING ? today.day : addDays(today.day, 1)];
  return [null];
}
