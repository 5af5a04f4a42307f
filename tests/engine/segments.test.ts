import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/engine/clean.ts';
import { quotedIn, sentencesOf } from '../../src/engine/sentences.ts';

const read = (draft: string) => sentencesOf(clean(draft).text).map(({ kind, text }) => `${kind}: ${text}`);

describe('a draft is read as the agent’s own sentences', () => {
  test.each<[string, string, string[]]>([
    ['a greeting', 'Hi Ana,\n\nIt is on its way.', ['greeting: Hi Ana,', 'body: It is on its way.']],
    [
      'a closing with a name under it',
      'Done.\n\nBest regards,\nMira Holt\nBakery team',
      ['body: Done.', 'closing: Best regards,'],
    ],
    [
      'the number of a reader',
      'This is for Reader No. 17 of ours.',
      ['body: This is for Reader No. 17 of ours.'],
    ],
    ['a typed face ends one', 'The oars are dry ;) We row.', ['body: The oars are dry ;)', 'body: We row.']],
    [
      'the number of an order at its end',
      'This is for order no. 17. It is here.',
      ['body: This is for order no. 17.', 'body: It is here.'],
    ],
    [
      'greetings at the start',
      'Warm greetings!\n\nIt is done.',
      ['body: Warm greetings!', 'body: It is done.'],
    ],
    ['a no before a number', 'It is no. 5 days pass.', ['body: It is no.', 'body: 5 days pass.']],
    ['greetings at the end', 'Done.\n\nGreetings,\nMunicipal Pool', ['body: Done.', 'closing: Greetings,']],
    ['the number of an article', 'It is as in art. 7 of ours.', ['body: It is as in art. 7 of ours.']],
    ['a name alone at the end', 'It is done.\n\nMira', ['body: It is done.']],
    ['a signature', 'Done it.\n-- \nMira, we never refund', ['body: Done it.']],
    ['quoted lines', '> you failed us\nSorry for that.', ['body: Sorry for that.']],
    ['history', 'Done it.\n\nOn Mon, 3 May 2027, Jo wrote:\nwe never refund', ['body: Done it.']],
    ['a forwarded head', 'Done it.\n\nFrom: Jo\nSent: Monday\nSubject: x\n\nno refund', ['body: Done it.']],
    ['code', 'Run this:\n```\nyou failed\n```\nand reply.', ['body: Run this:', 'body: and reply.']],
    [
      'a wrapped paragraph',
      'We have looked at the parcel again and sorry\nfor that, it left today.',
      ['body: We have looked at the parcel again and sorry for that, it left today.'],
    ],
    ['a list', '1. Open it.\n- Close it.', ['body: Open it.', 'body: Close it.']],
    ['CRLF', 'One here.\r\nTwo there.', ['body: One here.', 'body: Two there.']],
  ])('%s', (_, draft, expected) => {
    expect(read(draft)).toEqual(expected);
  });
});

test('quoted words are known', () => {
  const text = "You wrote “no refunds” and \"calm down\" on the 'Reset' page, it's theirs";
  expect(quotedIn(text).map(([start, end]) => text.slice(start, end))).toEqual([
    '“no refunds”',
    '"calm down"',
    "'Reset'",
  ]);
});

test('a run without an end is read piece by piece', () => {
  const texts = sentencesOf('word '.repeat(1000)).map(({ text }) => text);
  expect(texts.join(' ')).toBe('word '.repeat(1000).trim());
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(800);
});

const odd = fc.constantFrom(
  'a',
  'Hi',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\u2060',
  '🙂',
  '> ',
  '. ',
  '"',
  '- ',
  '```\n',
);
const drafts = fc.array(odd, { maxLength: 40 }).map((parts) => parts.join(''));

test('every sentence is where it says it is, whatever the draft', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { text, rawStart, rawEnd } = clean(draft);
      for (const sentence of sentencesOf(text)) {
        const here = text.slice(sentence.start, sentence.start + sentence.text.length);
        expect(here.replace(/\n/g, ' ')).toBe(sentence.text);
        const raw = draft.slice(rawStart(sentence.start), rawEnd(sentence.start + sentence.text.length));
        expect(clean(raw).text.replace(/\n/g, ' ')).toBe(sentence.text);
      }
    }),
  );
});
