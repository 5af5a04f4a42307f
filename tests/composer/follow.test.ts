import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endAfterTyping, followEdit } from '../../src/composer/follow.ts';
import type { Mark } from '../../src/composer/types.ts';

/** A mark on each [bracketed] stretch. */
function read(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/^\[|\]$/g, '');
    const start = text.length;
    text += words;
    if (part.startsWith('[')) marks.push({ key: words, start, end: text.length, severity: 'warning' });
  }
  return { text, marks };
}

describe('marks follow an edit', () => {
  it.each([
    ['nothing changes', 'We [must] go.', 'We [must] go.'],
    ['words before it', 'We [must] go.', 'Today we all [must] go.'],
    ['words after it', 'We [must] go.', 'We [must] go now.'],
    ['a line before it', 'Hello.\nWe [must] go.', 'Hello.\n\nWe [must] go.'],
    ['words taken away before it', 'Today we [must] go.', 'We [must] go.'],
    ['a space typed right after it', 'We [must]', 'We [must] '],
    ['a full stop typed right after it', 'We [must]', 'We [must].'],
    ['a space typed right before it', '[must] go', ' [must] go'],
    ['a letter typed right after it', 'We [must] go', 'We musts go'],
    ['a letter typed right before it', 'We [must] go', 'We xmust go'],
    ['an apostrophe typed right after it', 'We [must] go', 'We must’ go'],
    ['the space beside it taken away', 'We [must] go', 'We mustgo'],
    ['a letter inside it', 'We [must] go', 'We muust go'],
    ['its end taken away', 'We [must] go', 'We mus go'],
    ['all of it taken away', 'We [must] go', 'We go'],
    ['replaced by something else', 'We [must] go', 'We could go'],
    ['one of two', '[I] know you [failed].', 'we know you [failed].'],
    ['the draft is sent', '[We] [must] go', ''],
  ])('%s: %s → %s', (_, before, after) => {
    const from = read(before);
    const to = read(after);
    expect(followEdit(from.marks, from.text, to.text)).toEqual(to.marks);
  });

  it('never puts a mark on other words, and keeps those far from the edit', () => {
    const word = fc.stringMatching(/^[a-c é👍]{0,6}$/u);
    fc.assert(
      fc.property(word, word, word, word, word, (head, marked, middle, old, fresh) => {
        const before = `${head}. ${marked}. ${middle}${old}.`;
        const after = `${head}. ${marked}. ${middle}${fresh}.`;
        const start = head.length + 2;
        const marks: Mark[] = [
          { key: 'far', start, end: start + marked.length, severity: 'error' },
          { key: 'near', start: start + marked.length + 2, end: before.length - 1, severity: 'hint' },
        ];
        const kept = followEdit(marks, before, after);
        expect(kept.map(({ key }) => key)).toContain('far');
        for (const mark of kept) {
          const was = marks.find(({ key }) => key === mark.key);
          expect(after.slice(mark.start, mark.end)).toBe(before.slice(was?.start, was?.end));
        }
      }),
    );
  });
});

describe('a stretch being typed in grows and shrinks with its words', () => {
  it.each([
    ['a letter typed in place of it', 'By [____].', 'By [F].'],
    ['words typed right after it', 'By [Fri].', 'By [Friday].'],
    ['words typed right before it', 'By [noon].', 'By [Friday noon].'],
    ['a space beside another', 'By [] then.', 'By [ ] then.'],
    ['a line end', 'By [____].', 'By [Friday\nor Monday].'],
    ['all of it taken away', 'By [Friday].', 'By [].'],
    ['no-break spaces put around it', 'By [] then.', 'By\u00A0[noon]\u00A0then.'],
    ['nothing', 'By [____].', 'By [____].'],
  ])('%s: %j → %j', (_, marked, after) => {
    const before = marked.replace(/[[\]]/g, '');
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const now = endAfterTyping(start, end, before, after.replace(/[[\]]/g, ''));
    expect(now).toBe(after.indexOf(']') - 1);
  });

  it.each([
    ['a word before it changes', 'By [____].', 'Before ____.'],
    ['a word after it changes', 'By [____] then.', 'By ____ there.'],
    ['what is beside it is taken along', 'By [____].', 'B.'],
    ['the draft is sent', 'By [____].', ''],
  ])('but not when %s', (_, marked, after) => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    expect(endAfterTyping(start, end, marked.replace(/[[\]]/g, ''), after)).toBeNull();
  });
});
