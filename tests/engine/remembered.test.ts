import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { marked } from '../../src/catalogue/marked.ts';
import { type Catalogue, type Rule, SignsSchema } from '../../src/catalogue/schema.ts';
import { check } from '../../src/engine/check.ts';
import { clean } from '../../src/engine/clean.ts';
import { buildNet, type Net } from '../../src/engine/net.ts';
import { quotedOf, readingOf } from '../../src/engine/reading.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { quotedIn, sentencesOf } from '../../src/engine/sentences.ts';
import type { Thread } from '../../src/engine/types.ts';

/**
 * While a draft is written, what was read of it before is taken over. However it came to be what it is, it must be read
 * as one that nobody saw before.
 */

/** Many drafts take a while on a slow machine; in ms. */
const LONG = 60_000;

interface Edit {
  /** From 0, the beginning, to 1, the end. */
  where: number;
  /** It begins where a line does. */
  atLine: boolean;
  /** So many units are taken out. */
  out: number;
  words: string;
}

/** Most is written at the end; the rest at the beginning or anywhere. */
const editOf = (words: fc.Arbitrary<string>): fc.Arbitrary<Edit> => {
  const end = fc.double({ min: 0.9, max: 1, noNaN: true });
  const anywhere = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    where: fc.oneof(fc.constant(1), end, end, fc.constant(0), anywhere),
    atLine: fc.boolean(),
    out: fc.constantFrom(0, 0, 0, 1, 9, 80, 1000),
    words,
  });
};

/** A draft, and what it becomes by one edit after the other. */
function written(first: string, edits: Edit[]): string[] {
  const drafts = [first];
  for (const { where, atLine, out, words } of edits) {
    const draft = drafts.at(-1) ?? '';
    const place = Math.round(where * draft.length);
    const at = atLine ? draft.lastIndexOf('\n', place - 1) + 1 : place;
    drafts.push(draft.slice(0, at) + words + draft.slice(at + out));
  }
  return drafts;
}

/** What makes lines greetings, closings, signatures, quotes, code or history, and sentences longer or shorter. */
const odd = fc.constantFrom(
  ...['Hi Ana,\n\n', '\nKind regards,\nMira Holt\nBakery Team', '\nThanks\n', '\n\nMira', '\nMira Holt\n'],
  ...['\n-- \n', '\n> ', '\n```\n', '\nOn Mon, 3 May 2027, Jo wrote:\n', '\nFrom: Jo\n', '\nSent: Monday\n'],
  ...[
    '\n- ',
    '\n1. ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '“',
    '”',
    '"',
    "'",
    '\u00a0',
    '\u200b',
    ' ',
    '. ',
    ', and ',
  ],
  ...['e', 'We', 'no. ', 'Please ', 'From: '],
);
const plain = fc.constantFrom(
  'We have looked at the parcel. ',
  'Your lamp left today. ',
  'It “went” to Leeds! ',
  'is it there\n',
  'We will call you at nine, and then we will see what there is to do about the rest of it',
  'Please write to us once the lamp is there, and we will see to all that is left to be done. ',
);
const mixed = fc
  .array(fc.oneof({ weight: 4, arbitrary: plain }, odd), { minLength: 9, maxLength: 40 })
  .map((parts) => parts.join(''));

const bare = () => buildNet({ rules: [], dos: [], signs: [], words: {}, weights: {} });

function expectReadAsNew(draft: string, net: Net): void {
  const { text } = clean(draft);
  const reading = readingOf(draft, net);
  expect(reading.clean.text).toBe(text);
  expect(quotedOf(reading)).toEqual(quotedIn(text));
  expect(reading.sentences.map(({ analysis: _, ...sentence }) => sentence)).toEqual(sentencesOf(text));
}

test('its sentences and quotes are the same', { timeout: LONG }, () => {
  const net = bare();
  const edits = fc.array(editOf(fc.oneof(plain, odd)), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(mixed, edits, (first, changes) => {
      for (const draft of written(first, changes)) expectReadAsNew(draft, net);
    }),
    { numRuns: 600 },
  );
});

const BODY = 'We have looked at the parcel once again. '.repeat(14);

test.each([
  [
    'a name becomes the end',
    `${BODY}\n\nMira Holt\n\nWe have looked. Your lamp left today.`,
    `${BODY}\n\nMira Holt\n\nWe`,
  ],
  [
    'a line goes on with the one above',
    `${BODY}\nand what we saw of it is on the way to you by now\n  We saw it. Your lamp left.`,
    `${BODY}\nand what we saw of it is on the way to you by now\n  we saw it. Your lamp left.`,
  ],
  [
    'a line below the last words becomes a title',
    `${BODY}\nThanks\nMira of the bakery\n\nWe saw it. Your lamp left.`,
    `${BODY}\nThanks\nMira of the bakery\n\nWe`,
  ],
  [
    'words in quotation marks are so no longer',
    `${BODY}They “looked at it today. Your lamp left”. So it is.`,
    `${BODY}They “looked at it today. Your lamp left. So it is.`,
  ],
  [
    'a head of a quoted message is completed',
    `${BODY}\nFrom: Jo of the bakery\nWe saw it. Your lamp left today.`,
    `${BODY}\nFrom: Jo of the bakery\nWe saw it. \nDate: today`,
  ],
  ['an end of a sentence goes', `${BODY}So it is. It left. We saw.`, `${BODY}so it is. It left. We saw.`],
])('when %s, it is so', (_, before, after) => {
  const net = bare();
  expectReadAsNew(before, net);
  expectReadAsNew(after, net);
});

/** Signs that each find a word under a condition. */
const signsOf = (words: Record<string, object>) =>
  v.parse(SignsSchema, {
    signs: Object.entries(words).map(([id, { match = id, ...exceptions }]: [string, { match?: string }]) => ({
      id,
      patterns: [{ match, ...exceptions }],
    })),
  }).signs;
const ruleOf = (owner: Catalogue['signs'][number], reply: Rule['reply'] = []): Rule => ({
  ...{ group: 'clarity', level: ['phrase'], severity: 'hint', source: ['own'], say: '', why: '' },
  ...{ rewrites: [], reply, thread: [], examples: [], fine: [] },
  ...owner,
});
const add = { start: [], end: [] };
const basket: Rule['reply'] = [
  { has: { apple: 2 }, lacks: ['dried'], words: 9, add },
  { has: { stone: 1, grape: 1 }, lacks: ['bunch', 'fig'], ends: 'stone', add },
];
const fruit: Catalogue = {
  words: {},
  weights: {},
  dos: [],
  signs: signsOf({
    stone: { match: 'cherry', unless: [{ after: 'date' }] },
    bunch: { match: 'grape', unless: [{ near: '@stone' }] },
    dried: { match: 'date', unless: [{ reply: '@stone' }] },
  }),
  rules: [
    ...signsOf({
      apple: { unless: [{ near: 'berry' }] },
      berry: { when: [{ before: '@stone' }] },
      date: { unless: [{ reply: 'melon' }, { after: 'apple' }] },
      elder: { when: [{ rest: 'there' }] },
      fig: { when: [{ customer: 'apple' }], unless: [{ sentence: '@dried' }] },
      grape: { when: [{ near: '@bunch' }], unless: [{ before: '@bunch' }] },
    }).map((each) => ruleOf(each)),
    ...signsOf({ basket: {} }).map((each) => ruleOf(each, basket)),
  ],
};
const fruits = ['apple', 'berry', 'cherry', 'date', 'elder', 'fig', 'grape'];
const sentence = fc
  .array(fc.constantFrom(...fruits, 'here', 'there', '“quoted'), { minLength: 1, maxLength: 3 })
  .map((words) => `So ${words.join(' ')} there. `);
const salad = fc.array(sentence, { minLength: 18, maxLength: 60 }).map((all) => all.join(''));

test('what hangs on other sentences, the whole reply or the customer is found the same', {
  timeout: LONG,
}, () => {
  const kept = compile(fruit);
  const customer = fc.option(fc.constantFrom('An apple', 'A fig'));
  const edits = fc.array(editOf(fc.oneof(sentence, fc.constantFrom(...fruits, 'melon', 'So melon. '))), {
    minLength: 4,
    maxLength: 12,
  });
  fc.assert(
    fc.property(salad, edits, customer, (first, changes, said) => {
      const thread: Thread = { messages: said === null ? [] : [{ from: 'customer', text: said }] };
      for (const draft of written(first, changes))
        expect(check(draft, thread, kept)).toEqual(check(draft, thread, compile(structuredClone(fruit))));
    }),
    { numRuns: 150 },
  );
});

const catalogue = loadCatalogue();
const said = catalogue.rules.flatMap(({ examples, fine }) => [
  ...examples.map(({ bad }) => marked(bad).draft),
  ...fine.map(({ text }) => text),
]);
const asked = catalogue.rules.flatMap(({ examples }) => examples.flatMap(({ customer }) => customer ?? []));

test('the catalogue finds the same', { timeout: LONG }, () => {
  const kept = compile(catalogue);
  const other = compile(structuredClone(catalogue));
  /** What was remembered of other drafts is pushed out. */
  const fresh = (draft: string, thread: Thread) => {
    for (let each = 0; each < 5; each += 1) check(`Nothing of that ${each} is in this`, thread, other);
    return check(draft, thread, other);
  };
  const gap = fc.constantFrom(' ', ' ', '\n', '\n\n');
  const reply = fc
    .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...said) }, odd), gap), {
      maxLength: 50,
    })
    .map((parts) => parts.flat().join(''));
  const edits = fc.array(editOf(fc.oneof(fc.constantFrom(...said), odd)), { maxLength: 8 });
  fc.assert(
    fc.property(reply, edits, fc.option(fc.constantFrom(...asked)), (first, changes, customer) => {
      const thread: Thread = { messages: customer === null ? [] : [{ from: 'customer', text: customer }] };
      for (const draft of written(first, changes))
        expect(check(draft, thread, kept)).toEqual(fresh(draft, thread));
    }),
    { numRuns: 40 },
  );
});
