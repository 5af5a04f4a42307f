import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';
import type { Thread } from '../../src/engine/types.ts';

const catalogue = loadCatalogue();
const ruleset = compile(catalogue);
const ALONE: Thread = { messages: [] };
const POOR = 'That is not our problem.';

const spans = (draft: string) =>
  check(draft, ALONE, ruleset).findings.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [draft.slice(start, end)],
  );

describe('offsets are those of the draft as typed', () => {
  test.each([
    ['emoji before it', `🙂👍🏽 ok. ${POOR}`, 'That is not our problem'],
    ['a no-break space in it', 'That is not\u00a0our problem.', 'That is not\u00a0our problem'],
    [
      'zero-width characters in it',
      'That is \u200bnot our\u2060 problem.',
      'That is \u200bnot our\u2060 problem',
    ],
    ['CRLF before it', `Hello Ana,\r\n\r\n${POOR}`, 'That is not our problem'],
    [
      'a wrapped line in it',
      'The shop in the old town sold you that one, and that is not\nour problem at all.',
      'that is not\nour problem',
    ],
    ['a curly apostrophe in it', 'That’s not our problem.', 'That’s not our problem'],
  ])('with %s', (_, draft, expected) => {
    expect(spans(draft)).toContain(expected);
  });
});

describe('what is not the agent’s own voice is left alone', () => {
  test.each([
    ['quoted history', `Thank you for the photo. I will call you at 9.\n\n> ${POOR}`],
    [
      'what follows "On … wrote:"',
      `Thank you, I will call you at 9.\n\nOn Mon, 3 May 2027, Jo wrote:\n${POOR}`,
    ],
    ['a signature', `Thank you, I will call you at 9.\n-- \n${POOR}`],
    [
      'words in quotation marks',
      'Thank you. You were told “that is not our problem”, and I am sorry. I will call you at 9.',
    ],
    ['code', `Thank you, I will call you at 9.\n\`\`\`\n${POOR}\n\`\`\``],
  ])('%s', (_, draft) => {
    expect(spans(draft)).toEqual([]);
  });
});

test('apologies in quotation marks are not counted', () => {
  const draft =
    'Thank you. The card says: "Sorry sorry sorry. I am so sorry. Forgive me?" It leaves today at 5.';
  expect(check(draft, ALONE, ruleset).findings).toEqual([]);
});

describe('words taken up from the customer are left alone', () => {
  test.each([
    ['said to be theirs', 'It is what it is.', 'You wrote that it is what it is, and I do not think so.'],
    [
      'in quotation marks there',
      'Your colleague said "that is not our problem".',
      'That is not our problem is the wrong answer, and I will call you at 9.',
    ],
    [
      'in capitals in both',
      'The hood says SORRY NOT SORRY, not SO SORRY.',
      'SORRY NOT SORRY goes out today.',
    ],
  ])('%s', (_, customer, draft) => {
    const thread: Thread = { messages: [{ from: 'customer', text: customer }] };
    const found = (beside: Thread) =>
      check(draft, beside, ruleset).findings.filter(({ text }) => text !== '');
    expect(found(thread)).toEqual([]);
    expect(found(ALONE)).not.toEqual([]);
  });

  test('but not what both merely say', () => {
    const thread: Thread = { messages: [{ from: 'customer', text: 'That is not our problem either.' }] };
    expect(check(POOR, thread, ruleset).findings.map(({ text }) => text)).toContain(
      'That is not our problem',
    );
  });
});

describe('a draft that is not English is left alone', () => {
  test.each([
    'Das ist leider nicht unser Problem, bitte wenden Sie sich an den Hersteller.',
    'Ce n’est pas notre problème, veuillez contacter le fabricant directement.',
    'Eso no es nuestro problema, por favor contacte con el fabricante.',
    'これは私たちの問題ではありません。メーカーにお問い合わせください。',
  ])('%s', (draft) => {
    expect(check(draft, ALONE, ruleset)).toEqual({ findings: [], dos: [] });
  });
});

describe('what is switched off finds nothing', () => {
  test.each([
    ['a don’t', { off: ['not-our-problem'] }],
    ['its group', { offGroups: ['ownership'] }],
  ])('%s', (_, choice) => {
    const rules = check(POOR, ALONE, compile(catalogue, choice)).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('not-our-problem');
  });
});

test.each([
  ['an empty draft', ''],
  ['blank space', ' \n\u00a0\u200b\n'],
  ['a megabyte of prose', 'We will look into it soon. '.repeat(38_000)],
  ['a megabyte without an end', 'word '.repeat(200_000)],
  ['a don’t many times in a sentence', `Please send a photo. ${'we will look into it soon, '.repeat(25)}`],
  ['binary rubbish', String.fromCharCode(...Array.from({ length: 4000 }, (_, at) => (at * 7919) % 65536))],
])('%s does not throw', (_, draft) => {
  expect(() => check(draft, ALONE, ruleset)).not.toThrow();
});

const part = fc.constantFrom(
  POOR,
  ' ',
  '\n',
  'Hi Ana,\n',
  '"',
  '🙂',
  '\u200b',
  'Per our policy, ',
  'soon',
  '. ',
  '> ',
);
const drafts = fc
  .array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((all) => all.join(''));

test('whatever the draft, spans lie inside it, and what is remembered changes nothing', () => {
  const other = compile(structuredClone(catalogue));
  fc.assert(
    fc.property(drafts, (draft) => {
      const report = check(draft, ALONE, ruleset);
      for (const { start, end, text } of report.findings) {
        if (start === null || end === null) continue;
        expect(start).toBeLessThan(end);
        expect(draft.slice(start, end)).toBe(text);
      }
      expect(check(draft, ALONE, ruleset)).toEqual(report);
      expect(check(draft, ALONE, other)).toEqual(report);
    }),
  );
});
