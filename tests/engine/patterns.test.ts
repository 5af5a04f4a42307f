import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../src/catalogue/pattern.ts';
import { compileMatcher } from '../../src/engine/matcher.ts';
import { quickWords } from '../../src/engine/quick-words.ts';
import { Sentence } from '../../src/engine/terms.ts';

const WORDS: Record<string, string> = { policy: '{policy}|terms and conditions', courier: 'the courier|DHL' };

function find(pattern: string, text: string, cased = false): string[] {
  const matcher = compileMatcher(parsePattern(pattern), (name) => parsePattern(WORDS[name] ?? ''), cased);
  const sentence = new Sentence(text);
  const { terms } = sentence;
  const found = matcher.find(sentence);
  const words = quickWords(text);
  const prefixed = (word: string) => [...words].some((each) => each.startsWith(word.slice(0, -1)));
  if (found.length > 0)
    for (const need of matcher.needs)
      expect([...need].some((word) => (word.endsWith('*') ? prefixed(word) : words.has(word)))).toBe(true);
  return found.map(({ start, end }) => text.slice(terms[start]?.start, terms[end - 1]?.end));
}

describe('a pattern finds', () => {
  test.each([
    ['words in any case', 'per our policy', 'Per our POLICY, no.', ['Per our POLICY']],
    ['a contraction by its parts', 'can not refund', "We can't refund it.", ["can't refund"]],
    ['a contraction written out', "can't refund", 'We cannot refund it.', ['cannot refund']],
    ['a contraction with a curly apostrophe', 'did not read', 'You didn’t read it', ['didn’t read']],
    ['a contraction without its apostrophe', 'do not know', 'I dont know', ['dont know']],
    ['a word spelled in a hurry', 'you are going to', 'u r gonna like it', ['u r gonna']],
    ['both halves as the whole word', 'are wrong', "You're wrong.", ["You're wrong"]],
    ['either reading of "\'s" and "\'d"', 'it is late', "It's late", ["It's late"]],
    ['all forms of a verb or noun', '{refuse} <policy>', 'He refused policies', ['refused policies']],
    ['a form of several words', '{look into} it', 'We are looking into it', ['looking into it']],
    ['words that begin so', 'apolog*', 'My apologies, I apologise', ['apologies', 'apologise']],
    [
      'word classes of several words',
      'see <policy>',
      'See terms and conditions',
      ['See terms and conditions'],
    ],
    ['nested alternatives', '(a (b|c d)|e) f', 'a c d f', ['a c d f']],
    ['what an optional word may leave', 'our? our policy', 'our policy', ['our policy']],
    ['repeats', '(very )+ sorry', 'I am very very sorry', ['very very sorry']],
    ['a gap, as short as will do', 'we ... refund', 'we do not refund or refund', ['we do not refund']],
    ['a gap over a comma', 'we ... refund', 'we, sadly, refund', ['we, sadly, refund']],
    ['a gap with its own length', 'we ...6 refund', 'we a b c d e f refund', ['we a b c d e f refund']],
    ['only what is marked', 'as per [our policy]', 'As per our policy', ['our policy']],
    ['any one word', 'call _ now', 'call us now', ['call us now']],
    ['compromise tags with words', 'the #Adjective policy', 'the strict policy', ['the strict policy']],
    ['a regex on one word', 'at /\\d+(am|pm)/', 'at 3pm sharp', ['at 3pm']],
    ['a hyphenated word in every spelling', 'our e-mail', 'our email', ['our email']],
    [
      'hyphenated words one behind the other',
      'well-known e-mail (do not)? say',
      "Well-known e-mails: a well known e-mail can't, wellknown email don't say",
      ["wellknown email don't say"],
    ],
    ['the start', '^ whatever', 'Whatever, I said whatever', ['Whatever']],
    ['the end', 'whatever $', 'Whatever, I said whatever.', ['whatever']],
    ['a comma', 'sorry @comma but', 'Sorry, but no', ['Sorry, but']],
    ['words in capitals', '@caps read', 'READ it, read it', ['READ']],
    ['a name', 'ask @capital _', 'Please ask Ana', ['ask Ana']],
    ['in a question', '^ really @question', 'Really?', ['Really']],
  ])('%s', (_, pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected);
  });
});

describe('a pattern leaves alone', () => {
  test.each([
    ['a gap that is too long', 'we ...2 refund', 'we a b c refund'],
    ['a gap over a semicolon', 'we ... refund', 'we wait; they refund'],
    ['a gap over a dash', 'we ... refund', 'we wait — they refund'],
    ['what must not follow', 'our policy !(number|document)', 'our policy number'],
    ['what must not stand before', '!<(insurance|your) policy', 'your policy'],
    ['no comma', 'sorry @comma but', 'sorry but no'],
    ['another word that begins alike', 'promise', 'compromise'],
    ['a statement', 'really @question', 'Really.'],
    ['its words in another order', 'our ... policy', 'It is policy in our shop'],
  ])('%s', (_, pattern, text) => {
    expect(find(pattern, text)).toEqual([]);
  });

  test('another case, when cased', () => {
    expect(find('Hell', 'hell', true)).toEqual([]);
    expect(find('Hell', 'Hell no', true)).toEqual(['Hell']);
  });
});

test.each([
  ['(a|b', '")" is missing'],
  ['a )', 'has no partner'],
  ['a || b', 'something is missing'],
  ['a @never', 'is not one of'],
  ['/(/ a', 'is not a regex'],
  ['a, b', 'cannot read ", b"'],
])('%s is refused, saying why', (pattern, why) => {
  expect(() => parsePattern(pattern)).toThrow(why);
});
