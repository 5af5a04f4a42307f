import { describe, expect, it } from 'vitest';
import { placer } from '../../src/cli/place.ts';

describe('a place is counted as a person counts', () => {
  // [text with | at the place, line, column]
  it.each([
    ['|', 1, 1],
    ['|word', 1, 1],
    ['a word| here', 1, 7],
    ['one\ntwo |three', 2, 5],
    ['one\r\ntwo |three', 2, 5],
    ['one\rtwo |three', 2, 5],
    ['one\n\n\n|', 4, 1],
    ['👍 |yes', 1, 3],
    ['👩‍👩‍👧‍👦 |yes', 1, 3],
    ['🇫🇷🇩🇪|', 1, 3],
    ['cafe\u0301 |yes', 1, 6],
    ['a\u00a0b|', 1, 4],
    ['\t|tab', 1, 2],
  ])('%j is at %i:%i', (marked, line, column) => {
    const text = marked.replace('|', '');
    expect(placer(text)(marked.indexOf('|'))).toEqual({ line, column });
  });

  it('gives the same answers in any order', () => {
    const text = 'one 👍\ntwo\r\nthree\n\nfour';
    const place = placer(text);
    const offsets = [...text.matchAll(/\w+/g)].map((match) => match.index);
    const forwards = offsets.map(place);
    expect(forwards).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 5, column: 1 },
    ]);
    expect(offsets.toReversed().map(place)).toEqual(forwards.toReversed());
  });
});
