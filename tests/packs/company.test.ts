import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { readySets } from '../../src/catalogue/sets.ts';
import { asPolicy, underPolicy } from '../../src/memory/policy.ts';
import { choiceOf } from '../../src/memory/sets.ts';
import { DEFAULTS, type Settings } from '../../src/memory/settings.ts';
import { companyOf, underCompany } from '../../src/packs/company.ts';
import { writePack } from '../../src/packs/write.ts';
import { RULE } from '../browser/pack.ts';

const catalogue = loadCatalogue();
const ready = readySets(catalogue);
const settings = (chosen: Partial<Settings>): Settings => ({ ...DEFAULTS, ...chosen });
const companyFrom = (stored: Record<string, unknown>) => companyOf(asPolicy(stored), catalogue);

const ACME = { name: 'Acme', off: ['rude'], severity: { 'cover-up': 'hint' as const } };
const pack = await writePack({ set: ACME, house: [RULE] }, 'line');

describe('a policy', () => {
  test.each<[string, Record<string, unknown>, object, string[]]>([
    ['that is not there sets nothing', {}, {}, []],
    ['sets what it names', { guard: true, set: 'gentle' }, { guard: true, set: 'gentle' }, []],
    [
      'with parts of the wrong kind has the others',
      { guard: 'yes', notes: true },
      { notes: true },
      ['guard'],
    ],
    ['with parts there are not has the others', { moon: 1, notes: true }, { notes: true }, ['moon']],
    ['with an empty name has none', { company: ' ' }, {}, ['company']],
    ['with packs that are no texts has none', { packs: [{ deskside: 'pack' }] }, {}, ['packs']],
    ['with a damaged group has none', { groups: { respect: true, clarity: 1 } }, {}, ['groups']],
  ])('%s', (_, stored, sets, damaged) => {
    expect(asPolicy(stored)).toEqual({ sets, damaged });
  });

  test('goes before what a person chose, and leaves the rest to them', () => {
    const chosen = settings({ hints: false, guard: true, groups: { clarity: false, respect: false } });
    const held = underPolicy(chosen, asPolicy({ hints: true, notes: true, groups: { respect: true } }));
    expect(held).toEqual({ ...chosen, hints: true, notes: true, groups: { clarity: false, respect: true } });
  });

  test('has the parts its schema names to the browser, and no others', () => {
    const file = join(import.meta.dirname, '../../public/policy-schema.json');
    const { properties } = JSON.parse(readFileSync(file, 'utf8'));
    const given = {
      company: 'x',
      packs: [],
      set: 'x',
      hints: true,
      notes: true,
      guard: true,
      promises: true,
      groups: {},
    };
    expect(Object.keys(properties)).toEqual(Object.keys(given));
    expect(asPolicy(given)).toEqual({ sets: given, damaged: [] });
  });
});

describe('what a company sets', () => {
  const mine = settings({
    use: 'essentials',
    useOn: { 'a.b': 'gentle' },
    house: [{ id: 'house-mine' }, { id: RULE.id }],
  });

  test('is used everywhere, with its house rules before those of a person', async () => {
    const held = underCompany(mine, await companyFrom({ packs: [pack], set: 'Acme' }));
    const choice = choiceOf(held, 'a.b', ready);
    expect([choice.off, choice.severity]).toEqual([ACME.off, ACME.severity]);
    expect(held.house).toEqual([{ id: 'house-mine' }, RULE]);
  });

  test('can be a ready set, by its id or its English name', async () => {
    for (const set of ['gentle', 'Gentle']) expect((await companyFrom({ set })).use).toBe('gentle');
  });

  test('is offered where no set is chosen for people', async () => {
    const company = await companyFrom({ packs: [pack] });
    const held = underCompany(mine, company);
    expect([held.use, held.useOn, company.use]).toEqual([mine.use, mine.useOn, null]);
    const [id = ''] = Object.keys(company.sets);
    expect(choiceOf(underCompany({ ...mine, use: id }, company), '', ready).off).toEqual(ACME.off);
  });

  test('is nothing where there is no policy', async () => {
    expect(underCompany(mine, await companyFrom({}))).toEqual(mine);
  });

  test('holds as far as it can be followed, and the rest is told', async () => {
    const bad = {
      packs: ['', pack, pack.replace('rude', 'rule')],
      set: 'Ours',
      groups: { moon: true },
      guard: 1,
    };
    const { sets, use, problems } = await companyFrom(bad);
    expect([Object.values(sets), use]).toEqual([[ACME], null]);
    expect(problems).toMatchObject([
      { kind: 'part', what: 'guard' },
      { kind: 'pack', at: 1, refusal: { reason: 'unreadable' } },
      { kind: 'pack', at: 3, refusal: { reason: 'changed' } },
      { kind: 'set', what: 'Ours' },
      { kind: 'group', what: 'moon' },
    ]);
  });
});
