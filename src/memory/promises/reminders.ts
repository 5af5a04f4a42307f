import { browser } from 'wxt/browser';
import type { KeptPromise } from '../lines.ts';
import { changePromise, forgetSettled, readPromises } from './promises.ts';

/** The one alarm there is: for whatever is to be reminded of next. */
export const ALARM = 'promises';

/** How long before it is due a promise is reminded of, in ms; of a shorter one, when half its time is over. */
const AHEAD = 30 * 60 * 1000;

/** When to remind of a promise (epoch ms). */
export function remindAt({ made, due }: Pick<KeptPromise, 'made' | 'due'>): number {
  return due - Math.min(AHEAD, Math.max(0, due - made) / 2);
}

/** What is to be reminded of at `now`, and when to look again; null when there is nothing more. */
export function remindersAt(
  promises: readonly KeptPromise[],
  now: number,
): { ripe: KeptPromise[]; next: number | null } {
  const waiting = promises.filter(({ state, reminded }) => state === 'open' && !reminded);
  const ahead = waiting.map(remindAt).filter((time) => time > now);
  return {
    ripe: waiting.filter((promise) => remindAt(promise) <= now),
    next: ahead.length > 0 ? Math.min(...ahead) : null,
  };
}

/** Whether the browser lets us remind. */
export function mayRemind(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the browser to let us remind; only in the same breath as a click. */
export function askToRemind(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Sets the alarm for what is to be reminded of next. Browsers may forget it when they end. */
export async function setAlarm(): Promise<void> {
  const { next } = remindersAt(await readPromises(), Date.now());
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
}

/**
 * Reminds of what is due soon or past, each promise once, and sets the alarm for the next. Without the permission
 * nothing is reminded of until it is given. What was settled long ago is forgotten.
 * @param show shows one promise to the agent
 */
export async function remind(show: (promise: KeptPromise) => Promise<unknown>): Promise<void> {
  await forgetSettled(Date.now());
  const { ripe } = remindersAt(await readPromises(), Date.now());
  if (ripe.length > 0 && (await mayRemind()))
    for (const promise of ripe) {
      await show(promise);
      await changePromise(promise.id, (now) => ({ ...now, reminded: true }));
    }
  await setAlarm();
}
