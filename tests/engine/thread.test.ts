import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';

const ruleset = compile(loadCatalogue());
const found = (customer: string, draft: string) =>
  check(draft, { messages: [{ from: 'customer', text: customer }] }, ruleset).findings.filter(
    ({ level }) => level === 'thread',
  );

const PARKING =
  'Thank you for your message. Breakfast is served in the garden room from seven until ten, and it is included for the two of you every morning.';

describe('a question left open is named', () => {
  test.each([
    ['in a sentence of its own', 'When is breakfast served? Is there parking for a camper van?'],
    ['in the same sentence', 'When is breakfast served, and is there parking for a camper van?'],
  ])('%s', (_, customer) => {
    expect(found(customer, PARKING).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^One question is still open: “is there parking for a camper van\?”$/i),
    ]);
  });
});

describe('nothing is said when unsure', () => {
  test.each([
    [
      'both are answered',
      'When is breakfast served? Is there parking?',
      `${PARKING} Parking is behind the house.`,
    ],
    ['there is one question', 'Is there parking for a camper van?', PARKING],
    [
      'the draft says it will find out',
      'When is breakfast served? Is there parking?',
      `${PARKING} I will ask about the rest and write by noon.`,
    ],
    ['the draft is short', 'When is breakfast served? Is there parking?', 'At seven, thank you for asking.'],
  ])('as %s', (_, customer, draft) => {
    expect(found(customer, draft)).toEqual([]);
  });
});
