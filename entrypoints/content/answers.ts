import { type PageState, receive } from '../../src/messages.ts';
import type { Desk } from './desk.ts';

/** Answers the popup and the keyboard command while `desk` is there. */
export function answer(desk: Desk, signal: AbortSignal): void {
  const stops = [
    receive('page', () => pageOf(desk)),
    receive('look', () => desk.look()),
    receive('apply', async ({ key, suggestion }) => {
      const reading = desk.reading();
      if (!reading) return 'moved';
      const { draft, rewrites } = await reading.rewrites(key);
      // Only what is one of our own rewrites of the draft as it reads now goes in.
      const { start, end, text } = suggestion;
      const known = rewrites.find((one) => one.start === start && one.end === end && one.text === text);
      return known ? desk.put(reading, known, draft) : 'moved';
    }),
    receive('ignore', async ({ key, scope }) => {
      await desk.review.ignore(key, scope);
      return null;
    }),
    receive('next', () => {
      desk.next();
      return null;
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

async function pageOf(desk: Desk): Promise<PageState | null> {
  const reading = desk.reading();
  if (!reading) return null;
  const findings = reading.shown().map(async ({ key, finding }) => {
    const { rewrites } = await reading.rewrites(key);
    return { ...finding, key, rewrites };
  });
  return { findings: await Promise.all(findings), dos: reading.dos() };
}
