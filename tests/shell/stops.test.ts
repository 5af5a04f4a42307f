import { describe, expect, test } from 'vitest';
import { holds, type Stops, step, stopsOf, typed } from '../../entrypoints/content/stops.ts';

const DRAFT = 'Hi ____, I will ____ and write by ____. Signed: ________';

/** What stands at each stop, the one the agent is at in [brackets]. */
const shown = (stops: Stops | null) =>
  stops?.all.map(({ start, end }, at) => {
    const words = stops.draft.slice(start, end);
    return at === stops.at ? `[${words}]` : words;
  }) ?? null;

const start = (from: number, to: number) => stopsOf(DRAFT, from, to);

describe('the agent begins at the first blank of the rewrite', () => {
  test.each([
    ['all of the draft', 0, DRAFT.length, ['[____]', '____', '____']],
    ['its later half', 9, DRAFT.length, ['____', '[____]', '____']],
    ['words without a blank', 20, 30, null],
    ['part of a blank', 18, 24, null],
  ])('%s', (_, from, to, expected) => {
    expect(shown(start(from, to))).toEqual(expected);
  });
});

test('goes on with what was typed, and back only to what is still a blank', () => {
  const second = start(9, DRAFT.length);
  const filled = second && typed(second, DRAFT.replace('will ____', 'will book a van'));
  expect(shown(filled)).toEqual(['____', '[book a van]', '____']);
  const third = filled && step(filled, 1);
  expect(shown(third)).toEqual(['____', 'book a van', '[____]']);
  expect(third && step(third, 1)).toBeNull();
  const first = third && step(third, -1);
  expect(shown(first)).toEqual(['[____]', 'book a van', '____']);
  expect(first && step(first, -1)).toBeNull();
  expect(shown(first && step(first, 1))).toEqual(['____', 'book a van', '[____]']);
});

test('is over when something else of the draft changes', () => {
  const stops = start(0, DRAFT.length);
  expect(stops && typed(stops, DRAFT.replace('Signed', 'Yours'))).toBeNull();
});

test.each([
  ['before it', 2, false],
  ['at its start', 3, true],
  ['at its end', 7, true],
  ['after it', 8, false],
  ['elsewhere on the page', null, false],
])('the caret %s', (_, caret, expected) => {
  const stops = start(0, DRAFT.length);
  expect(stops && holds(stops, caret)).toBe(expected);
});
