import { describe, expect, test } from 'vitest';
import { isPending } from '../../entrypoints/content/pending.ts';

/** A draft with the finding in [ ] and the caret at |, or no caret. */
function read(drawn: string) {
  const bare = drawn.replace('|', '');
  const start = bare.indexOf('[');
  const end = bare.indexOf(']') - 1;
  const at = drawn.replace(/[[\]]/g, '').indexOf('|');
  const draft = bare.replace(/[[\]]/g, '');
  return {
    draft,
    caret: at < 0 ? null : at,
    finding: start < 0 ? { start: null, end: null } : { start, end },
  };
}

describe('a finding waits while its clause is being written', () => {
  test.each<[string, string, boolean]>([
    ['the caret is right behind it', '[You should have]|', true],
    ['the sentence goes on', '[You should have] told us that|', true],
    ['a space is typed', '[You should have] told us |', true],
    ['another paragraph follows', '[You should have] told us|\nKind regards', true],
    ['the sentence is ended', '[You should have] told us.|', false],
    ['the clause is ended', '[You should have] told us,| ', false],
    ['a new line is begun', '[You should have] told us\n|', false],
    ['the next sentence is written', '[You should have] told us. And then|', false],
    ['the caret is in front of it', 'Hi Ana| [you should have] told us', false],
    ['the caret is in the middle of a line', '[You should have] told| us', false],
    ['the caret has left the draft', '[You should have] told us', false],
  ])('%s', (_, drawn, expected) => {
    const { draft, caret, finding } = read(drawn);
    expect(isPending(draft, caret, finding)).toBe(expected);
  });
});

describe('a finding about the whole reply waits while the reply is being written', () => {
  test.each<[string, string, boolean]>([
    ['at the end of an unfinished sentence', 'Hi Ana|', true],
    ['at the end of a finished one', 'I sent it again today.|', false],
    ['at its end, after a space', 'I sent it again today. |', false],
    ['elsewhere in the draft', 'Hi| Ana', false],
    ['not in the draft', 'Hi Ana', false],
  ])('%s', (_, drawn, expected) => {
    const { draft, caret, finding } = read(drawn);
    expect(isPending(draft, caret, finding)).toBe(expected);
  });
});
