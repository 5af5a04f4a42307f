import { describe, expect, test } from 'vitest';
import { houseRules, readHouseRule } from '../../src/catalogue/house.ts';
import { draftOf, EMPTY, type HouseDraft, patternOf, storedOf } from '../../src/catalogue/house-draft.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { applied } from '../../src/engine/placed.ts';
import { prove } from '../../src/engine/proof.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';

const catalogue = loadCatalogue();
const alone = { messages: [] };

const DRAFT: HouseDraft = {
  ...EMPTY,
  say: '"Guys" leaves some readers out.',
  why: 'Not everyone hears themselves in it.',
  severity: 'hint',
  phrases: ['hey guys', 'hi … guys'],
  instead: ['hello all'],
  examples: ['Hey guys, the lamp is on its way.', 'Thanks! Hi again guys, here it is.'],
  fine: ['The guys in the picture look happy.'],
};
const stored = (change: Partial<HouseDraft> = {}) => storedOf({ ...DRAFT, ...change }, []);

test.each([
  ['plain words', 'no worries', 'no worries'],
  ['marks around words', ' “No worries!” ', 'No worries'],
  [
    'signs that mean something in patterns',
    'any (questions)? [yes|no] #Noun @caps <x>',
    'any questions yesno Noun caps x',
  ],
  ['a gap', 'we … apologise', 'we ... apologise'],
  ['a gap at the end, which would find nothing more', 'we apologise...', 'we apologise'],
  ['apostrophes and hyphens', 'can’t e-mail', 'can’t e-mail'],
  ['only marks', '?! …', ''],
])('a phrase with %s is a pattern', (_, phrase, pattern) => {
  expect(patternOf(phrase)).toBe(pattern);
});

describe('a house rule', () => {
  test('is found with the catalogue, and rewritten', () => {
    const ruleset = compile(catalogue, {}, houseRules([stored()], catalogue));
    const draft = 'Hey guys, per our policy bikes stay here.';
    const { findings } = check(draft, alone, ruleset);
    expect(findings.map(({ rule, text, severity }) => [rule, text, severity])).toEqual([
      ['house-hey-guys', 'Hey guys', 'hint'],
      ['state-a-policy', 'per our policy', 'warning'],
    ]);
    const [first] = findings;
    const [best] = first ? suggest(draft, alone, ruleset, first) : [];
    expect(best && applied(draft, best)).toBe('Hello all, per our policy bikes stay here.');
  });

  test('is off and louder like any don’t', () => {
    const house = houseRules([stored()], catalogue);
    const seen = (choice: Parameters<typeof compile>[1]) =>
      check('Hey guys, thank you.', alone, compile(catalogue, choice, house)).findings.map(
        ({ severity }) => severity,
      );
    expect(seen({ severity: { 'house-hey-guys': 'error' } })).toEqual(['error']);
    expect(seen({ severity: { 'house-hey-guys': 'error' }, hints: false })).toEqual(['error']);
    expect(seen({ hints: false })).toEqual([]);
    expect(seen({ off: ['house-hey-guys'] })).toEqual([]);
    expect(seen({ offGroups: ['respect'] })).toEqual([]);
  });

  test('that cannot be read is left out, and the others work', () => {
    const house = [{ id: 'house-broken', patterns: ['('] }, stored(), { ...stored(), id: 'rude' }];
    const rules = houseRules(house, catalogue);
    expect(rules.map(({ id }) => id)).toEqual(['house-hey-guys']);
    expect(houseRules(structuredClone(house), catalogue)).toBe(rules);
  });

  test.each<[string, object, RegExp]>([
    ['no house id', { ...stored(), id: 'rude' }, /house-/],
    ['a message too long', stored({ say: 'x'.repeat(91) }), /say: .*90/],
    ['no phrase', stored({ phrases: [] }), /patterns: at least one/],
    ['no example', stored({ examples: [] }), /examples: at least one/],
    ['a word class that is none', { ...stored(), patterns: ['<moon>'] }, /moon/],
    ['a slot that nothing fills', stored({ instead: ['{what}'] }), /\{what\}/],
    ['a check of the whole reply', { ...stored(), reply: [{ words: 3 }] }, /reply/],
  ])('with %s is refused, with the reason', (_, rule, reason) => {
    expect(() => readHouseRule(rule, catalogue)).toThrow(reason);
  });

  test('has an id of its own, which it keeps', () => {
    const id = (taken: string[], change: Partial<HouseDraft> = {}) =>
      storedOf({ ...DRAFT, ...change }, taken).id;
    expect(id([])).toBe('house-hey-guys');
    expect(id(['house-hey-guys'])).toBe('house-hey-guys-a');
    expect(id(['house-hey-guys'], { id: 'house-hey-guys' })).toBe('house-hey-guys');
    expect(id([], { phrases: ['Ça va 24/7'] })).toBe('house-ca-va');
    expect(id([], { phrases: ['24/7'] })).toBe('house-rule');
  });
});

test('house rules are added to what is built already, and taken away again', () => {
  const house = houseRules([stored()], catalogue);
  const base = compile(catalogue);
  const extended = compile(catalogue, {}, house);
  expect(compile(catalogue, {}, house).net).toBe(extended.net);
  expect(compile(catalogue).net).toBe(base.net);
  const found = (ruleset: typeof base) => check('Hey guys, thank you.', alone, ruleset).findings.length;
  expect([found(base), found(extended), found(base)]).toEqual([0, 1, 0]);
});

describe('a house rule just written', () => {
  test('has its examples marked by what it finds', () => {
    const { stored: rule, failures } = prove(stored(), catalogue);
    expect(failures).toEqual([]);
    expect(rule.examples.map(({ bad }) => bad)).toEqual([
      '[Hey guys], the lamp is on its way.',
      'Thanks! [Hi again guys], here it is.',
    ]);
  });

  test.each<[string, Partial<HouseDraft>, { kind: string; example: string; found: string }]>([
    [
      'an example it is not found in',
      { examples: ['Hello folks, here it is.'] },
      { kind: 'unfound', example: 'Hello folks, here it is.', found: '' },
    ],
    [
      'a fine reply it is found in',
      { fine: ['Hey guys, welcome.'] },
      { kind: 'fine', example: 'Hey guys, welcome.', found: 'Hey guys' },
    ],
  ])('is not proven by %s', (_, change, failure) => {
    expect(prove(stored(change), catalogue).failures).toEqual([failure]);
  });

  test.each<[string, Partial<HouseDraft>]>([
    ['as it was', {}],
    ['with the words left out', { leaveOut: true }],
    ['with whole sentences', { width: 'sentence', instead: ['Hello all.'], leaveOut: true }],
  ])('comes back into the form %s', (_, change) => {
    const { stored: rule } = prove(stored(change), catalogue);
    const again = draftOf(readHouseRule(rule, catalogue));
    const phrases = DRAFT.phrases.map(patternOf);
    expect(again).toEqual({ ...DRAFT, ...change, id: rule.id, phrases, source: 'House rule' });
  });

  test('that says more than the form holds does not come into it', () => {
    const rule = { ...stored(), patterns: [{ match: 'hey guys', unless: ['question'] }] };
    expect(draftOf(readHouseRule(rule, catalogue))).toBeNull();
  });
});
