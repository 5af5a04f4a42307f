/** A day as the agent's own clock and calendar have it: `2026-11-22`. */
export type Day = string;

const MS = 24 * 60 * 60 * 1000;
const two = (number: number) => String(number).padStart(2, '0');
/** Noon, as no change of the clocks comes near it. */
const noonOf = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** The day it is at `now`, where the agent is. */
export function dayOf(now: Date): Day {
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day so many days later; earlier where `by` is below nought. */
export function addDays(day: Day, by: number): Day {
  return new Date(noonOf(day) + by * MS).toISOString().slice(0, 10);
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(noonOf(day)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
