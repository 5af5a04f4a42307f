import { expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/memory/settings.ts';
import { type Parts, partsOf, reconcile, TRAVELLING } from '../../src/memory/travel.ts';

const all = (chosen: Partial<Settings>): Parts => partsOf({ ...DEFAULTS, ...chosen });

const OLD = all({});
const MINE = { ...DEFAULTS, use: 'gentle' };
const THEIRS = all({ hints: false });

test.each<[string, Settings, Parts, Parts, boolean, Parts, Parts]>([
  ['nothing changed', DEFAULTS, OLD, OLD, false, {}, {}],
  ['changed here: handed on', MINE, OLD, OLD, false, {}, { use: 'gentle' }],
  ['changed elsewhere: taken over', DEFAULTS, THEIRS, OLD, false, { hints: false }, {}],
  [
    'changed at both ends: each keeps its change',
    MINE,
    THEIRS,
    OLD,
    false,
    { hints: false },
    { use: 'gentle' },
  ],
  [
    'the same part changed at both ends: the account has it',
    MINE,
    all({ use: 'x' }),
    OLD,
    false,
    { use: 'x' },
    {},
  ],
  ['a new machine takes all over', DEFAULTS, all({ use: 'x' }), {}, false, { use: 'x' }, {}],
  ['a new account is given all', MINE, {}, {}, false, {}, all(MINE)],
  ['what did not fit there stays here', MINE, all({ use: 'x' }), OLD, true, {}, { use: 'gentle' }],
  [
    'and what others changed beside it is taken over',
    MINE,
    THEIRS,
    OLD,
    true,
    { hints: false },
    { use: 'gentle' },
  ],
])('%s', (_, here, there, seen, isAlone, take, give) => {
  expect(reconcile(here, there, seen, isAlone)).toEqual({ take, give });
});

test('sites and pauses stay on the machine', () => {
  expect(TRAVELLING).not.toContain('sites');
  expect(Object.keys(partsOf({ sites: {}, pausedUntil: 1, hints: false }))).toEqual(['hints']);
});

test('a damaged part in the account counts as not there', () => {
  expect(partsOf({ hints: 'no', use: 'gentle' })).toEqual({ use: 'gentle' });
});
