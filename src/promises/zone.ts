import type { Day } from '../memory/counts/day.ts';

/** The clocks of a place. Its changes of the clock are the browser's to know. */

interface Clock {
  day: Day;
  hour: number;
  minute: number;
}

/** What the clocks in a zone show at a moment (epoch ms). */
export function clockIn(moment: number, timeZone: string): Clock {
  const numeric = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    ...numeric,
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { day, hour: Number(parts.get('hour')), minute: Number(parts.get('minute')) };
}

/**
 * The moment (epoch ms) at which the clocks in a zone show a time of a day; 24 is the day's end. Where they jump over
 * that time it is as much later, and where they show it twice it is the first.
 */
export function momentIn(day: Day, hour: number, minute: number, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const ahead = (moment: number) => {
    const shown = clockIn(moment, zone);
    return Date.parse(`${shown.day}T00:00:00Z`) + (shown.hour * 60 + shown.minute) * 60_000 - moment;
  };
  // Seen from the day before, the clocks still go as they did before a change.
  const early = wall - ahead(wall - 24 * 60 * 60_000);
  const late = wall - ahead(early);
  return ahead(late) === ahead(early) ? late : early;
}
