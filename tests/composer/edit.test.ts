import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Edit, typingEdit } from '../../src/composer/edit.ts';

const apply = (text: string, edit: Edit | null) =>
  edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const isBoundary = (text: string, at: number) =>
  at === text.length || graphemes.segment(text).containing(at)?.index === at;

describe('what is typed for a rewrite', () => {
  // [draft with the stretch in brackets, rewrite, what goes, what comes]
  it.each([
    ['You [must send] it.', 'could send', 'must', 'could'],
    ['You [must] it.', 'must', null, null],
    ['It is [very ]good.', '', 'very ', ''],
    ['Hello Ann.[] Bye.', ' We will look.', '.', '. We will look.'],
    ['Hello Ann.[]', ' We will look.', '.', '. We will look.'],
    ['[]We will look.', 'Hello. ', 'W', 'Hello. W'],
    ['One.\n[]Two.', 'And. ', 'T', 'And. T'],
    ['[]', 'Hello.', '', 'Hello.'],
    ['One.\n[]', ' Two.', '', ' Two.'],
    ['So [👍🏽] then', '👍🏿', '👍🏽', '👍🏿'],
    ['So [👩‍👩‍👧] then', '👩‍👩‍👦', '👩‍👩‍👧', '👩‍👩‍👦'],
    ['[caf\u0065\u0301]', 'cafe', 'e\u0301', 'e'],
    ['One\n[two]', 'too', 'w', 'o'],
  ])('%j ← %j', (marked, text, goes, comes) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const draft = marked.replace(/[[\]]/g, '');
    const edit = typingEdit(draft, start, end, text);
    expect(edit && [draft.slice(edit.start, edit.end), edit.text]).toEqual(
      goes === null ? null : [goes, comes],
    );
    expect(apply(draft, edit)).toBe(draft.slice(0, start) + text + draft.slice(end));
  });

  it('gives the wanted text, cuts no character in two, and leaves no space at an edge that has a neighbour', () => {
    const words = fc.stringMatching(/^([ab é\n]|e\u0301|👍🏽|👍🏿|👩‍👧)*$/u, { size: 'small' });
    fc.assert(
      fc.property(words, words, words, words, (head, old, tail, text) => {
        const draft = head + old + tail;
        const wanted = head + text + tail;
        const edit = typingEdit(draft, head.length, head.length + old.length, text);
        expect(apply(draft, edit)).toBe(wanted);
        if (!edit) return;
        expect(isBoundary(draft, edit.start) && isBoundary(draft, edit.end)).toBe(true);
        if (/^\s/.test(edit.text)) expect([undefined, '\n']).toContain(draft[edit.start - 1]);
        if (/\s$/.test(edit.text)) expect([undefined, '\n']).toContain(draft[edit.end]);
      }),
    );
  });
});

it('finds the one stretch in which two texts differ', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(apply(before, difference(before, after))).toBe(after);
    }),
  );
});
