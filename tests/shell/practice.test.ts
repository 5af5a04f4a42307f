import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { record, wipeCounts } from '../../src/memory/counts/counts.ts';
import { dontsNow, sceneFor } from '../../src/memory/practice/next.ts';
import { readPractised, recordPractice, wipePractice } from '../../src/memory/practice/practised.ts';
import { isDue, rated, type Went } from '../../src/memory/practice/schedule.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
const daysTo = (due: Date) => (due.getTime() - NOW.getTime()) / (24 * 60 * 60 * 1000);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a don’t is practised again', () => {
  it('sooner where it went badly, ever later where it goes well, within two months', () => {
    const [badly, well] = (['badly', 'well'] as const).map((went) => rated(null, went, NOW));
    expect(daysTo(badly?.due ?? NOW)).toBeGreaterThanOrEqual(1);
    expect(daysTo(well?.due ?? NOW)).toBeGreaterThan(daysTo(badly?.due ?? NOW));
    let card = rated(null, 'well', NOW);
    const waits: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      const before = card.due;
      card = rated(card, 'well', before);
      waits.push((card.due.getTime() - before.getTime()) / (24 * 60 * 60 * 1000));
    }
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits.at(-1)).toBeLessThan(62);
  });

  it('at once where the clock was ahead at its last practice, and from then on as ever', () => {
    const ahead = rated(null, 'well', later(4000));
    expect(isDue(ahead, NOW)).toBe(true);
    const again = rated(ahead, 'well', NOW);
    expect(isDue(again, NOW)).toBe(false);
    expect(isDue(again, later(62))).toBe(true);
  });
});

describe('what practice has shown', () => {
  const WENT: [string, Went][] = [
    ['rude', 'well'],
    ['overselling', 'badly'],
  ];

  it('is kept by don’t and scene, also from two windows at once, and can be wiped apart from the counts', async () => {
    await Promise.all([recordPractice('one', WENT, NOW), recordPractice('one', WENT, NOW)]);
    const { cards, tries } = await readPractised();
    expect([...cards].map(([dont, { reps }]) => [dont, reps])).toEqual([
      ['overselling', 2],
      ['rude', 2],
    ]);
    expect([...tries]).toEqual([['one', 2]]);
    await record({ donts: [], dos: [] }, '2026-11-22');
    await wipeCounts();
    expect((await readPractised()).cards.size).toBe(2);
    await wipePractice();
    expect((await readPractised()).cards.size).toBe(0);
  });

  it('counts as never practised where it is damaged', async () => {
    await recordPractice('one', WENT, NOW);
    const database = await openDB('coach');
    await database.put('cards', { dont: 'rude', card: { due: 'soon' } });
    database.close();
    expect([...(await readPractised()).cards.keys()]).toEqual(['overselling']);
    await recordPractice('one', WENT, NOW);
    expect((await readPractised()).cards.get('rude')?.reps).toBe(1);
  });
});

describe('what comes next', () => {
  const DONTS = ['rude', 'cover-up', 'overselling', 'unprepared'];
  const NONE = { cards: new Map(), tries: new Map() };

  it('is what is due, then what one falls for, then the rest', () => {
    const cards = new Map([
      ['rude', rated(null, 'well', later(-3))],
      ['cover-up', rated(null, 'badly', later(-9))],
      ['gone-since', rated(null, 'badly', later(-9))],
    ]);
    const practised = { cards, tries: new Map() };
    expect(dontsNow(DONTS, practised, ['unprepared', 'rude'], later(30))).toEqual([
      ...['cover-up', 'rude', 'unprepared', 'overselling'],
    ]);
    expect(dontsNow(DONTS, practised, [], later(-3))).not.toContain('rude');
    expect(dontsNow(DONTS, NONE, [], NOW)).toEqual(DONTS);
  });

  it('is the least practised of its scenes, the easier first, and not the one just practised', () => {
    const scenes = [
      { id: 'easy', donts: ['rude'] },
      { id: 'other', donts: ['cover-up'] },
      { id: 'harder', donts: ['rude'] },
      { id: 'hardest', donts: ['cover-up', 'rude'] },
    ];
    const after = (tries: [string, number][]) => ({ ...NONE, tries: new Map(tries) });
    const idOf = (...from: [string, number][]) => sceneFor(scenes, 'rude', after(from))?.id;
    expect(idOf()).toBe('easy');
    expect(idOf(['easy', 1])).toBe('harder');
    expect(idOf(['easy', 1], ['harder', 1])).toBe('hardest');
    expect(idOf(['easy', 1], ['harder', 1], ['hardest', 1])).toBe('easy');
    expect(sceneFor(scenes, 'rude', NONE, 'easy')?.id).toBe('harder');
    expect(sceneFor(scenes.slice(0, 1), 'rude', NONE, 'easy')?.id).toBe('easy');
    expect(sceneFor(scenes, 'gone', NONE)).toBeUndefined();
  });
});
