import { describe, expect, test } from 'vitest';
import {
  asIgnores,
  isIgnored,
  NO_IGNORES,
  withoutRule,
  withoutWords,
  withRule,
  withWords,
} from '../../src/memory/ignores.ts';

const finding = (text: string, rule = 'vague-promise') => ({ rule, text });

describe('"These words always"', () => {
  const ignores = withWords(NO_IGNORES, finding('We’ll  be in touch'));
  test.each([
    ['the same words', finding('We’ll be in touch'), true],
    ['whatever their case, spacing and apostrophe', finding("we'll be\nin touch"), true],
    ['not other words', finding('we will be in touch'), false],
    ['not another don’t in the same words', finding('We’ll be in touch', 'bad-ending'), false],
    ['not what is about the whole reply', finding(''), false],
  ])('ignores %s', (_, found, expected) => {
    expect(isIgnored(ignores, found, 'any.host')).toBe(expected);
  });

  test('said twice is kept once', () => {
    expect(withWords(ignores, finding('WE’LL BE IN TOUCH'))).toEqual(ignores);
  });

  test('means nothing for the whole reply', () => {
    expect(withWords(NO_IGNORES, finding(''))).toEqual(NO_IGNORES);
  });
});

describe('"This don’t on this site"', () => {
  const ignores = withRule(NO_IGNORES, 'vague-promise', 'desk.example');
  test.each([
    ['the don’t on that site, in any words', 'vague-promise', 'desk.example', true],
    ['not on another site', 'vague-promise', 'other.example', false],
    ['not another don’t', 'bad-ending', 'desk.example', false],
  ])('ignores %s', (_, rule, host, expected) => {
    expect(isIgnored(ignores, finding('soon', rule), host)).toBe(expected);
  });

  test('said twice is kept once', () => {
    expect(withRule(ignores, 'vague-promise', 'desk.example')).toEqual(ignores);
  });
});

test('what is ignored can be looked for again, and nothing else with it', () => {
  const words = withWords(NO_IGNORES, finding('soon'));
  const both = withRule(words, 'bad-ending', 'desk.example');
  expect(withoutRule(both, 'bad-ending', 'other.example')).toEqual(both);
  expect(withoutRule(both, 'bad-ending', 'desk.example')).toEqual(words);
  expect(withoutWords(both, 'bad-ending', 'soon')).toEqual(both);
  expect(withoutWords(words, 'vague-promise', 'soon')).toEqual(NO_IGNORES);
});

test.each([[null], ['none'], [{ phrases: [{ rule: 1 }], rules: [] }]])(
  'damaged ignores %j count as none',
  (stored) => {
    expect(asIgnores(stored)).toEqual(NO_IGNORES);
  },
);
