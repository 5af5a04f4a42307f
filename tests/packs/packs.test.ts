import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY, storedOf } from '../../src/catalogue/house-draft.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { readySets } from '../../src/catalogue/sets.ts';
import { prove } from '../../src/engine/proof.ts';
import { DEFAULTS, type Settings } from '../../src/memory/settings.ts';
import { diffOf } from '../../src/packs/diff.ts';
import { LIMIT, type Pack, PackRefusal } from '../../src/packs/pack.ts';
import { readPack } from '../../src/packs/read.ts';
import { sumOf } from '../../src/packs/sum.ts';
import { mustBeAs, putBack, takePack } from '../../src/packs/take.ts';
import { packOf, writePack } from '../../src/packs/write.ts';

const catalogue = loadCatalogue();
const ready = readySets(catalogue);

/** A house rule as the form keeps it. */
function rule(phrase: string, say = `Not “${phrase}”.`) {
  const examples = [`Well, ${phrase}, the lamp is on its way.`];
  const draft = {
    ...EMPTY,
    say,
    why: 'A name greets better.',
    phrases: [phrase],
    instead: ['friend'],
    examples,
  };
  return { ...prove(storedOf(draft, []), catalogue).stored, say };
}
const GUYS = rule('dear guys');
const LAMPS = rule('lamp lover');

const OURS = { name: 'Ours', off: ['rude'], severity: { 'cover-up': 'hint' as const } };
const PACK: Pack = { set: OURS, house: [GUYS, LAMPS] };
const settings = (chosen: Partial<Settings>): Settings => ({ ...DEFAULTS, ...chosen });

/** The file of anything whatever, its sum right unless said otherwise. */
async function fileOf(pack: unknown, outside: object = {}): Promise<Blob> {
  const file = { deskside: 'pack', version: 1, sum: await sumOf(pack), pack, ...outside };
  return new Blob([JSON.stringify(file)]);
}
const refusalOf = (file: Blob) =>
  readPack(file, catalogue).then(
    () => 'taken',
    (error) => (error instanceof PackRefusal ? error.reason : error),
  );

describe('a pack', () => {
  test('is read as it was written, on lines, on one, or with its keys in another order', async () => {
    const { pack } = packOf(settings({ sets: { x: OURS }, house: PACK.house }), 'x', catalogue);
    expect(pack).toEqual(PACK);
    for (const layout of ['lines', 'line'] as const)
      expect(await readPack(new Blob([await writePack(pack, layout)]), catalogue)).toEqual(PACK);
    const { set, house } = PACK;
    const turned = await fileOf({ house, set }, { sum: await sumOf(PACK) });
    expect(await readPack(turned, catalogue)).toEqual(PACK);
  });

  test('of a ready set names it', () => {
    expect(packOf(DEFAULTS, 'gentle', catalogue).pack).toEqual({ set: { ready: 'gentle' }, house: [] });
  });

  test('leaves out house rules that nobody could take, and says which', () => {
    const broken = { ...LAMPS, examples: [{ bad: 'Nothing of the kind.' }] };
    const { pack, left } = packOf(
      settings({ house: [GUYS, broken, { id: 'house-x' }] }),
      'gentle',
      catalogue,
    );
    expect([pack.house, left]).toEqual([[GUYS], [broken, { id: 'house-x' }]]);
  });
});

describe('is refused:', () => {
  const house = (change: object) => fileOf({ ...PACK, house: [{ ...GUYS, ...change }] });
  test.each<[string, PackRefusal['reason'], () => Blob | Promise<Blob>]>([
    ['nothing at all', 'unreadable', () => new Blob()],
    ['half a pack', 'unreadable', async () => (await fileOf(PACK)).slice(0, 300)],
    ['bytes that are no text', 'unreadable', () => new Blob([Uint8Array.of(0xff, 0xfe, 0x00)])],
    ['another JSON file', 'other', () => new Blob(['{"name": "macros"}'])],
    ['a list', 'other', () => new Blob(['[]'])],
    ['one of a newer Deskside', 'newer', () => fileOf({ moon: 'full' }, { version: 2 })],
    ['one that was changed', 'changed', () => fileOf({ ...PACK, house: [] }, { sum: '00' })],
    ['one too big', 'tooBig', () => new Blob(['x'.repeat(LIMIT + 1)])],
    [
      'one too deep',
      'unreadable',
      () =>
        new Blob([
          `{"deskside":"pack","version":1,"sum":"","pack":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        ]),
    ],
    ['no set', 'shape', () => fileOf({ house: [] })],
    ['a set that is not ready anywhere', 'shape', () => fileOf({ set: { ready: 'loud' }, house: [] })],
    ['a set without a name', 'shape', () => fileOf({ set: { ...OURS, name: ' ' }, house: [] })],
    [
      'a severity there is not',
      'shape',
      () => fileOf({ set: { ...OURS, severity: { rude: 'dire' } }, house: [] }),
    ],
    ['more than there should be', 'shape', () => fileOf({ ...PACK, settings: {} })],
    ['a house rule twice', 'shape', () => fileOf({ ...PACK, house: [GUYS, GUYS] })],
    ['too many house rules', 'shape', () => fileOf({ ...PACK, house: Array(201).fill(GUYS) })],
    ['a house rule without a reason', 'rule', () => house({ why: '' })],
    ['a house rule that passes for a don’t', 'rule', () => house({ id: 'rude' })],
    ['a pattern that cannot be read', 'rule', () => house({ patterns: ['(dear'] })],
    ['an expression that may take for ever', 'rule', () => house({ patterns: [{ regex: '(a+)+b' }] })],
    ['a house rule that misses its example', 'unproven', () => house({ patterns: ['something else'] })],
    [
      'a house rule that is found where it should not be',
      'unproven',
      () => house({ fine: ['Ah, dear guys.'] }),
    ],
  ])('%s', async (_, reason, file) => {
    expect(await refusalOf(await file())).toBe(reason);
  });

  test('with the house rule it is about, and what is wrong with it', async () => {
    const refusal = await readPack(await house({ patterns: ['something else'] }), catalogue).catch(
      (error) => error,
    );
    expect(refusal).toMatchObject({ what: GUYS.say, why: 'Well, dear guys, the lamp is on its way.' });
  });
});

describe('whatever is in a file, it is a pack or refused:', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await refusalOf(new Blob([bytes]))).toMatch(/^(unreadable|other)$/);
      }),
    );
  });

  test('a pack with bytes changed, lost or added', async () => {
    const whole = new Uint8Array(await new Blob([await writePack(PACK)]).arrayBuffer());
    const place = fc.nat({ max: whole.length });
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.nat({ max: 20 }),
        fc.uint8Array({ maxLength: 20 }),
        async (at, lost, put) => {
          const file = new Blob([whole.slice(0, at), put, whole.slice(at + lost)]);
          const read = await readPack(file, catalogue).catch((error) => error);
          // Only what stands between the parts of it may differ and be none the worse.
          if (read instanceof PackRefusal) expect(read.reason).toMatch(/^(unreadable|other|newer|changed)$/);
          else expect(read).toEqual(PACK);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('anything where a pack has a part, its sum right', async () => {
    const paths = [
      ['set'],
      ['set', 'name'],
      ['set', 'off'],
      ['set', 'severity'],
      ['house'],
      ['house', '0'],
    ].concat(
      Object.keys(GUYS).map((key) => ['house', '0', key]),
      [
        ['house', '0', 'patterns', '0'],
        ['house', '0', 'examples', '0', 'bad'],
        ['house', '0', 'rewrites', '0'],
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const pack = JSON.parse(JSON.stringify(PACK));
        const owner = path.slice(0, -1).reduce((each, key) => each[key], pack);
        owner[path.at(-1) ?? ''] = value;
        const read = await readPack(await fileOf(pack), catalogue).catch((error) => error);
        if (read instanceof PackRefusal) expect(read.reason).toMatch(/^(shape|rule|unproven)$/);
        else expect(read).toEqual(pack);
      }),
      { numRuns: 500 },
    );
  });
});

describe('taken in', () => {
  const before = settings({
    sets: { x: { ...OURS, off: [] } },
    use: 'essentials',
    useOn: { 'a.b': 'x' },
    house: [rule('mate')],
  });

  test('its set is in use in place of the one of its name, and its house rules are all there are', () => {
    const now = takePack(before, PACK);
    expect(now).toEqual({ ...before, sets: { x: OURS }, use: 'x', house: PACK.house });
  });

  test('its set is new where none has its name', () => {
    const now = takePack(before, { ...PACK, set: { ...OURS, name: 'Theirs' } });
    expect([Object.keys(now.sets), now.use]).toEqual([['x', 'own-1'], 'own-1']);
  });

  test('a ready set is used, with hints where it is made of them', () => {
    const now = takePack(settings({ hints: false }), { set: { ready: 'gentle' }, house: [] });
    expect(now).toEqual(settings({ use: 'gentle' }));
  });

  test('an earlier pack undoes it', async () => {
    const kept = await readPack(
      new Blob([await writePack(packOf(before, before.use, catalogue).pack)]),
      catalogue,
    );
    const undone = takePack(takePack(before, { ...PACK, set: { ...OURS, name: 'Theirs' } }), kept);
    expect([undone.use, undone.house]).toEqual([before.use, before.house]);
  });

  test('it can be put back as it was, where nothing else was changed', () => {
    const now = takePack(before, PACK);
    expect(putBack(now, before)).toEqual(before);
    expect(() => mustBeAs(now, { ...now, pausedUntil: 5 })).not.toThrow();
    expect(() => mustBeAs(now, { ...now, house: [] })).toThrow();
  });
});

test('what it would change is told beforehand', () => {
  const mate = rule('mate');
  const before = settings({
    use: 'x',
    sets: { x: { name: 'X', off: ['cover-up', GUYS.id], severity: {} } },
    house: [mate, { ...GUYS, say: 'Not so.' }],
  });
  const { donts, come, go, change } = diffOf(before, ready, PACK, catalogue);
  expect(donts.map(({ id, before: was, after }) => [id, was, after])).toEqual([
    ['cover-up', 'off', 'hint'],
    ['rude', 'error', 'off'],
    [GUYS.id, 'off', 'warning'],
  ]);
  expect([come, go]).toEqual([[LAMPS], [mate]]);
  expect(change).toEqual([{ before: { ...GUYS, say: 'Not so.' }, after: GUYS }]);
  const same = diffOf(takePack(before, PACK), ready, PACK, catalogue);
  expect(same).toEqual({ donts: [], come: [], go: [], change: [] });
});
