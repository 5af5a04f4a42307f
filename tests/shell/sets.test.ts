import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { READY, readySets } from '../../src/catalogue/sets.ts';
import {
  choiceOf,
  editSet,
  setsOf,
  usedOn,
  using,
  withDont,
  withoutSet,
  withSet,
} from '../../src/memory/sets.ts';
import { DEFAULTS, type RuleSet, type Settings } from '../../src/memory/settings.ts';

const catalogue = loadCatalogue();
const ready = readySets(catalogue);
const settings = (chosen: Partial<Settings>): Settings => ({ ...DEFAULTS, ...chosen });
const set = (part: Partial<RuleSet> = {}): RuleSet => ({ name: 'Ours', off: [], severity: {}, ...part });

describe('the ready sets', () => {
  const on = (id: (typeof READY)[number]) =>
    catalogue.rules.filter((rule) => !ready[id].off.includes(rule.id));

  test('are ever smaller, and name only don’ts there are', () => {
    const sizes = READY.map((id) => on(id).length);
    expect(sizes).toEqual([28, 25, 13]);
    const ids = catalogue.rules.map(({ id }) => id);
    expect(READY.flatMap((id) => ready[id].off).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the essential one has all that is serious, the gentle one nothing that is', () => {
    const serious = catalogue.rules.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect(ready.essentials.off.filter((id) => serious.includes(id))).toEqual([]);
    expect(Object.values(ready.gentle.severity)).not.toContain('error');
    expect(Object.keys(ready.gentle.severity)).toHaveLength(28);
  });
});

describe('what is looked for', () => {
  test.each<[string, Partial<Settings>, string, Partial<ReturnType<typeof choiceOf>>]>([
    ['everything, unless chosen otherwise', {}, 'a.b', { off: [], severity: {}, offGroups: [], hints: true }],
    ['the set in use', { use: 'gentle' }, 'a.b', { severity: ready.gentle.severity }],
    ['the set of the site', { useOn: { 'a.b': 'essentials' } }, 'a.b', { off: ready.essentials.off }],
    ['not that of another site', { useOn: { 'a.b': 'essentials' } }, 'c.d', { off: [] }],
    ['everything, where the set is gone', { use: 'own-7', useOn: { 'a.b': 'toString' } }, 'a.b', { off: [] }],
    ['a set of one’s own', { use: 'x', sets: { x: set({ off: ['rude'] }) } }, 'a.b', { off: ['rude'] }],
    [
      'no group that is off',
      { groups: { honesty: false, clarity: false } },
      '',
      { offGroups: ['clarity', 'honesty'] },
    ],
    ['no hints when they are off', { hints: false }, '', { hints: false }],
  ])('%s', (_, chosen, host, expected) => {
    expect(choiceOf(settings(chosen), host, ready)).toMatchObject(expected);
  });
});

describe('a set', () => {
  const dont = { id: 'rude', severity: 'error' as const };
  test.each<[string, RuleSet, Parameters<typeof withDont>[2], RuleSet]>([
    ['without a don’t', set(), { isOn: false }, set({ off: ['rude'] })],
    ['with it again', set({ off: ['rude', 'cover-up'] }), { isOn: true }, set({ off: ['cover-up'] })],
    ['off twice is off once', set({ off: ['rude'] }), { isOn: false }, set({ off: ['rude'] })],
    ['with a softer one', set(), { severity: 'hint' }, set({ severity: { rude: 'hint' } })],
    ['as in the catalogue again', set({ severity: { rude: 'hint' } }), { severity: 'error' }, set()],
    [
      'off, it keeps its severity',
      set({ severity: { rude: 'hint' } }),
      { isOn: false },
      set({ off: ['rude'], severity: { rude: 'hint' } }),
    ],
  ])('%s', (_, before, to, expected) => {
    expect(withDont(before, dont, to)).toEqual(expected);
  });

  test('that is ready stays as it is: its copy is edited, and used where it was', () => {
    const before = settings({ use: 'gentle', useOn: { 'a.b': 'gentle', 'c.d': 'essentials' } });
    const { settings: now, id } = editSet(before, ready, 'gentle', 'Mine', (each) =>
      withDont(each, dont, { isOn: false }),
    );
    expect([now.use, now.useOn]).toEqual([id, { 'a.b': id, 'c.d': 'essentials' }]);
    expect(now.sets[id]?.name).toBe('Mine');
    expect(now.sets[id]?.off).toEqual([...ready.gentle.off, 'rude']);
    expect(setsOf(now, ready).gentle).toEqual(ready.gentle);
  });

  test('of one’s own is edited itself', () => {
    const before = withSet(DEFAULTS, 'own-1', set());
    const edited = editSet(before, ready, 'own-1', 'Other', (each) => ({ ...each, off: ['rude'] }));
    expect(edited).toEqual({ settings: withSet(DEFAULTS, 'own-1', set({ off: ['rude'] })), id: 'own-1' });
  });

  test('that is gone is nowhere in use', () => {
    const before = settings({ use: 'x', useOn: { 'a.b': 'x', 'c.d': 'gentle' }, sets: { x: set() } });
    expect(withoutSet(before, 'x')).toEqual(settings({ useOn: { 'c.d': 'gentle' } }));
  });

  test('is used everywhere, or on one site', () => {
    const there = using(DEFAULTS, 'essentials', 'a.b');
    expect([usedOn(there, 'a.b', ready), usedOn(there, null, ready)]).toEqual(['essentials', 'everything']);
    expect(using(there, null, 'a.b')).toEqual(DEFAULTS);
    expect(usedOn(using(DEFAULTS, 'gentle', null), 'a.b', ready)).toBe('gentle');
  });
});
