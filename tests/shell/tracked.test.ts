import { describe, expect, test } from 'vitest';
import { blanksOf, follow, marksOf, track } from '../../entrypoints/content/tracked.ts';
import type { Finding } from '../../src/engine/types.ts';

const DRAFT = 'Whatever. I cannot say. Whatever.';

function finding(start: number | null, end: number | null, rule = 'indifference'): Finding {
  const text = start === null || end === null ? '' : DRAFT.slice(start, end);
  const level = start === null ? 'reply' : 'phrase';
  return { rule, group: 'respect', level, severity: 'error', start, end, text, message: rule, why: '' };
}

describe('a finding keeps its name', () => {
  const first = track([finding(0, 8), finding(24, 32), finding(null, null, 'no-next-step')], []);
  const names = first.map(({ key }) => key);

  test('that no other has', () => {
    expect(new Set(names).size).toBe(3);
  });

  test('when the draft is read again', () => {
    const again = track(
      first.map(({ finding }) => finding),
      first,
    );
    expect(again.map(({ key }) => key)).toEqual(names);
  });

  test('when words before it change', () => {
    const moved = follow(first, DRAFT, `Hi. ${DRAFT}`);
    expect(marksOf(moved).map(({ key, start }) => [key, start])).toEqual([
      [names[0], 4],
      [names[1], 28],
    ]);
  });

  test('but not when its own words change', () => {
    const moved = follow(first, DRAFT, DRAFT.replace('Whatever', 'Whatsoever'));
    expect(moved.map(({ key }) => key)).toEqual([names[1], names[2]]);
  });

  test('nor when the same is found elsewhere', () => {
    const [elsewhere] = track([finding(10, 18)], first);
    expect(names).not.toContain(elsewhere?.key);
  });
});

test('what is about the whole reply has no underline', () => {
  expect(marksOf(track([finding(null, null)], []))).toEqual([]);
});

test.each([
  ['none', 'I will write by Friday.', []],
  [
    'each on its own',
    'I will ____ by ____.',
    [
      [7, 11],
      [15, 19],
    ],
  ],
  ['not a line to sign on', 'Signed: __________', []],
  ['not a few underscores in a name', 'Open report_final__2.', []],
])('blanks: %s', (_, draft, expected) => {
  expect(blanksOf(draft).map(({ start, end }) => [start, end])).toEqual(expected);
});
