import { expect, it } from 'vitest';
import { taggedTermsOf } from '../../src/engine/compromise.ts';
import { readDate } from '../../src/promises/dates.ts';

const SENTENCES = [
  'May I call you on the second of March?',
  'It takes a second, and we close at quarter past nine on Fridays.',
  'We march on: the fall catalogue is out this spring, in summer 2027.',
  'Please wait a minute, the week is long.',
];
const tags = () =>
  SENTENCES.map((sentence) => taggedTermsOf(sentence).map(({ text, tags: of }) => [text, ...(of ?? [])]));

it('reads dates, and leaves the words by which don’ts are found as they are', () => {
  const before = tags();
  const now = Date.parse('2026-11-23T10:00+01:00');
  expect(readDate('Friday noon', now, 'Europe/Berlin')).toBe('2026-11-27T12:00:00.000+01:00');
  expect(tags()).toEqual(before);
  expect(readDate('tomorrow', now, 'America/New_York')).toBe('2026-11-24T00:00:00.000-05:00');
  expect(readDate('a lamp', now, 'UTC')).toBeNull();
  expect(tags()).toEqual(before);
});
