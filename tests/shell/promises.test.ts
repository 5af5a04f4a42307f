import { IDBFactory } from 'fake-indexeddb';
import type { KeptPromise } from '../../src/memory/lines.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCounts, record } from '../../src/memory/counts/counts.ts';
import { troubleOf } from '../../src/memory/database.ts';
import {
  changePromise,
  done,
  forgetSettled,
  keepPromise,
  letGo,
  moved,
  readPromises,
  reopened,
  wipePromises,
} from '../../src/memory/promises/promises.ts';
import { remindAt, remindersAt } from '../../src/memory/promises/reminders.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-23T10:00Z');
const NEW = {
  words: 'I’ll write by Friday noon',
  page: 'https://demo.zendesk.com/agent/tickets/1',
  due: NOW + DAY,
};
const first = async (): Promise<KeptPromise> => (await readPromises())[0] ?? ({} as KeptPromise);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a promise', () => {
  it('is kept with its words, its page and its times, and no more', async () => {
    await keepPromise(NEW, NOW);
    const { id, ...kept } = await first();
    expect(id).not.toBe('');
    expect(kept).toEqual({ ...NEW, made: NOW, was: null, state: 'open', ended: null, reminded: false });
  });

  it('can be done, let go, moved and taken up again', async () => {
    await keepPromise(NEW, NOW);
    const { id } = await first();
    await changePromise(id, (promise) => moved({ ...promise, reminded: true }, NOW + 2 * DAY));
    expect(await first()).toMatchObject({ due: NOW + 2 * DAY, was: NEW.due, state: 'open', reminded: false });
    await changePromise(id, (promise) => moved(promise, NOW + 3 * DAY));
    expect(await first()).toMatchObject({ due: NOW + 3 * DAY, was: NEW.due });
    await changePromise(id, (promise) => letGo(promise, NOW + HOUR));
    expect(await first()).toMatchObject({ state: 'gone', ended: NOW + HOUR });
    await changePromise(id, reopened);
    expect(await first()).toMatchObject({ state: 'open', ended: null });
    await changePromise(id, (promise) => done(promise, NOW + HOUR));
    expect(await first()).toMatchObject({ state: 'done' });
    await changePromise('another', (promise) => done(promise, NOW));
    await wipePromises();
    expect(await readPromises()).toEqual([]);
  });

  it('is forgotten a month after it is settled, and never while it is open', async () => {
    await keepPromise({ ...NEW, words: 'settled' }, NOW);
    const { id } = await first();
    await changePromise(id, (promise) => done(promise, NOW));
    await keepPromise({ ...NEW, words: 'open' }, NOW);
    const words = async () => (await readPromises()).map((promise) => promise.words).toSorted();
    await forgetSettled(NOW + 30 * DAY);
    expect(await words()).toEqual(['open', 'settled']);
    await forgetSettled(NOW + 31 * DAY);
    expect(await words()).toEqual(['open']);
  });

  it('that is damaged is left out', async () => {
    await keepPromise(NEW, NOW);
    const database = await openDB('coach');
    await database.put('promises', { id: 'x', words: 7, page: 'javascript:alert(1)' });
    database.close();
    expect((await readPromises()).length).toBe(1);
  });
});

it('finds room in a database that has only counts yet', async () => {
  const old = await openDB('coach', 1, {
    upgrade(made) {
      made.createObjectStore('days', { keyPath: 'day' });
      made.createObjectStore('donts', { keyPath: ['day', 'dont'] });
      made.createObjectStore('dos', { keyPath: ['day', 'do'] });
      made.createObjectStore('cards', { keyPath: 'dont' });
      made.createObjectStore('scenes', { keyPath: 'scene' });
    },
  });
  await old.put('days', { day: '2026-11-20', drafts: 3, clean: 1 });
  old.close();
  await keepPromise(NEW, NOW);
  await record({ donts: [], dos: [] }, '2026-11-21');
  expect((await readCounts()).days.map(({ drafts }) => drafts)).toEqual([3, 1]);
  expect((await readPromises()).length).toBe(1);
});

it('says why it cannot be kept', async () => {
  (await openDB('coach', 99)).close();
  expect(await keepPromise(NEW, NOW).catch(troubleOf)).toBe('newer');
});

describe('a reminder', () => {
  it.each<[made: number, due: number, at: number]>([
    [NOW, NOW + DAY, NOW + DAY - 30 * MINUTE],
    [NOW, NOW + HOUR, NOW + 30 * MINUTE],
    [NOW, NOW + 20 * MINUTE, NOW + 10 * MINUTE],
    // Moved to a time before it was made, as with a clock that was wrong.
    [NOW, NOW - HOUR, NOW - HOUR],
  ])('of what was made at %i and is due at %i comes at %i', (made, due, at) =>
    expect(remindAt({ made, due })).toBe(at),
  );

  const kept = (id: string, due: number, more: Partial<KeptPromise> = {}): KeptPromise => ({
    ...{ ...NEW, id, due, made: NOW - DAY, was: null, state: 'open', ended: null, reminded: false },
    ...more,
  });

  it('comes once for each that is open and due soon, and then waits for the next', () => {
    const all = [
      kept('past', NOW - HOUR),
      kept('soon', NOW + 20 * MINUTE),
      kept('reminded', NOW + 20 * MINUTE, { reminded: true }),
      kept('done', NOW, { state: 'done' }),
      kept('later', NOW + 3 * HOUR),
      kept('last', NOW + 5 * HOUR),
    ];
    const { ripe, next } = remindersAt(all, NOW);
    expect(ripe.map(({ id }) => id)).toEqual(['past', 'soon']);
    expect(next).toBe(NOW + 2.5 * HOUR);
    expect(remindersAt([], NOW)).toEqual({ ripe: [], next: null });
  });
});
