import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type EndedDraft,
  forgetOld,
  readCounts,
  record,
  wipeCounts,
} from '../../src/memory/counts/counts.ts';
import { addDays, dayOf, mondayOf } from '../../src/memory/counts/day.ts';
import { troubleOf } from '../../src/memory/database.ts';

const POOR: EndedDraft = {
  donts: [
    { rule: 'overselling', group: 'honesty', became: 'fixed' },
    { rule: 'rude', group: 'respect', became: 'ignored' },
  ],
  dos: ['thanks'],
};
const CLEAN: EndedDraft = { donts: [], dos: ['thanks', 'plan'] };
const daysKept = async () => (await readCounts()).days.map(({ day }) => day);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a day', () => {
  it.each<[now: Date, day: string]>([
    [new Date(2026, 10, 22, 0, 0), '2026-11-22'],
    [new Date(2026, 0, 1, 23, 59), '2026-01-01'],
  ])('%s is %s', (now, day) => expect(dayOf(now)).toBe(day));

  it.each<[day: string, monday: string]>([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  it('comes after another, whatever the clocks do that night', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('what is counted', () => {
  it('adds up by day and don’t', async () => {
    await record(POOR, '2026-11-20');
    await record(POOR, '2026-11-20');
    await record(CLEAN, '2026-11-21');
    expect(await readCounts()).toEqual({
      days: [
        { day: '2026-11-20', drafts: 2, clean: 0 },
        { day: '2026-11-21', drafts: 1, clean: 1 },
      ],
      donts: [
        { day: '2026-11-20', dont: 'overselling', group: 'honesty', found: 2, fixed: 2, ignored: 0 },
        { day: '2026-11-20', dont: 'rude', group: 'respect', found: 2, fixed: 0, ignored: 2 },
      ],
      dos: [
        { day: '2026-11-20', do: 'thanks', seen: 2 },
        { day: '2026-11-21', do: 'plan', seen: 1 },
        { day: '2026-11-21', do: 'thanks', seen: 1 },
      ],
    });
  });

  it('loses nothing when many windows count at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => record(POOR, '2026-11-20')));
    const { days, donts } = await readCounts();
    expect(days).toEqual([{ day: '2026-11-20', drafts: 20, clean: 0 }]);
    expect(donts.map(({ found }) => found)).toEqual([20, 20]);
  });

  it('takes a draft whole or not at all, and says why', async () => {
    await record(CLEAN, '2026-11-20');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === 'donts') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, key);
    };
    expect(await record(POOR, '2026-11-20').catch(troubleOf)).toBe('full');
    IDBObjectStore.prototype.put = put;
    expect((await readCounts()).days).toEqual([{ day: '2026-11-20', drafts: 1, clean: 1 }]);
  });

  it('can be wiped, and counts again from nothing', async () => {
    await record(POOR, '2026-11-20');
    await wipeCounts();
    expect(await readCounts()).toEqual({ days: [], donts: [], dos: [] });
    await record(CLEAN, '2026-11-20');
    expect(await daysKept()).toEqual(['2026-11-20']);
  });

  it('starts afresh when the browser has wiped it', async () => {
    await record(POOR, '2026-11-20');
    indexedDB.deleteDatabase('coach');
    await record(CLEAN, '2026-11-21');
    expect(await daysKept()).toEqual(['2026-11-21']);
  });

  it('leaves out a damaged line', async () => {
    await record(POOR, '2026-11-20');
    const database = await openDB('coach');
    await database.put('days', { day: '2026-11-21', drafts: 'many', clean: -1 });
    database.close();
    expect(await daysKept()).toEqual(['2026-11-20']);
  });
});

describe('what is old', () => {
  it('is forgotten, seen from the last day with a draft before today', async () => {
    for (const day of ['2026-10-01', '2026-10-21', '2026-11-20', '2026-11-21']) await record(POOR, day);
    await forgetOld(30, '2026-11-21');
    const { days, donts, dos } = await readCounts();
    expect(days.map(({ day }) => day)).toEqual(['2026-10-21', '2026-11-20', '2026-11-21']);
    expect(new Set([...donts, ...dos].map(({ day }) => day))).not.toContain('2026-10-01');
  });

  it('stays when the clock is years ahead for a day, and when it is right again', async () => {
    await record(POOR, '2026-11-20');
    await record(POOR, '2031-01-01');
    await forgetOld(30, '2031-01-01');
    await record(POOR, '2026-11-21');
    await forgetOld(30, '2026-11-21');
    expect(await daysKept()).toEqual(['2026-11-20', '2026-11-21', '2031-01-01']);
  });
});

describe('trouble', () => {
  it('is told apart', async () => {
    (await openDB('coach', 99)).close();
    const newer = await record(POOR, '2026-11-20').catch(troubleOf);
    expect(newer).toBe('newer');
    expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
    expect(troubleOf(new DOMException('', 'UnknownError'))).toBe('broken');
  });
});
