import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `probe` again and again until it answers with something other than undefined, null or false; gives that answer.
 * Errors: after `ms` (10 s), naming `what` was waited for and what the probe last threw.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  ms = 10_000,
): Promise<T> {
  const end = performance.now() + ms;
  let trouble = '';
  while (performance.now() < end) {
    try {
      const found = await probe();
      if (found !== undefined && found !== null && found !== false) return found;
    } catch (error) {
      trouble = ` (${error instanceof Error ? error.message : error})`;
    }
    await pause(20);
  }
  throw new Error(`Waited ${ms / 1000} s for ${what}, in vain${trouble}.`);
}
