import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { Catalogue } from '../../src/catalogue/schema.ts';
import { problemsOf } from '../../src/catalogue/verify.ts';
import { check } from '../../src/engine/check.ts';
import { gramsOf, Likely } from '../../src/engine/likely.ts';
import { compile } from '../../src/engine/ruleset.ts';

describe('a sentence is taken apart into words and pairs of words', () => {
  test.each<[sentence: string, grams: string[]]>([
    ['Ask the bot', ['^ ask', 'ask', 'ask the', 'the', 'the bot', 'bot', 'bot $']],
    ['Don’t!', ["^ don't", "don't", "don't !", '!', '! $']],
    [
      '@anna 14,50 https://a.example/b?c',
      ['^ <handle>', '<handle>', '<handle> <number>', '<number>', '<number> <link>', '<link>', '<link> $'],
    ],
    ['Ask “your own bot” now', ['^ ask', 'ask', 'ask now', 'now', 'now $']],
    ['', ['^ $']],
  ])('%s', (sentence, grams) => {
    expect([...gramsOf(sentence)].sort()).toEqual([...grams].sort());
  });
});

/** The catalogue, with a carousel for what makes one hard to reach. */
const catalogue: Catalogue = {
  ...loadCatalogue(),
  weights: { inaccessible: { bias: -1, grams: { carousel: 0.7, 'the carousel': 0.6, please: -0.5 } } },
};
const foundIn = (draft: string) =>
  check(draft, { messages: [] }, compile(catalogue))
    .findings.filter(({ rule }) => rule === 'inaccessible')
    .map(({ text }) => text);

describe('where no pattern knows a sentence, the weight of its words tells', () => {
  test.each<[what: string, draft: string, found: string[]]>([
    ['all of it is marked', 'Thank you, Ines. The carousel is great fun!', ['The carousel is great fun']],
    ['no word alone weighs enough', 'Thank you, Ines. A carousel is great fun!', []],
    ['what weighs against it counts', 'Thank you, Ines. Please see the carousel turn!', []],
    [
      'an exception of the rule holds',
      'The carousel is great fun. Let me know if you would rather write here.',
      [],
    ],
    ['the words are somebody else’s', 'The shop wrote “the carousel is great fun” to you.', []],
    [
      'a pattern knows better which words it is',
      'Thank you, Ines. Do not reply to this email, the carousel is great fun!',
      ['Do not reply to this email'],
    ],
  ])('%s', (_, draft, found) => {
    expect(foundIn(draft)).toEqual(found);
  });
});

test('weights of what is no rule, or of a rule that is not to be weighed, are refused', () => {
  for (const id of ['nobody', 'no-next-step'])
    expect(problemsOf({ ...catalogue, weights: { [id]: { bias: 0, grams: {} } } })).toEqual([
      { file: 'weights', path: ['weights', id], message: `there is no rule ${id} with "likely"` },
    ]);
});

test('the sum of a sentence is that of its own grams, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.float({ noNaN: true, min: -3, max: 3 }),
      (sentence, bias) => {
        const grams = [...gramsOf(sentence)];
        const weights = Object.fromEntries(grams.map((gram) => [gram, 1]));
        const isFound = new Likely({ rude: { bias, grams: weights } }).ownersIn(sentence).length > 0;
        expect(isFound).toBe(bias + grams.length > 0);
      },
    ),
  );
});
