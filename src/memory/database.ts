import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { DayCount, DoCount, DontCard, DontCount, KeptPromise, SceneTries } from './lines.ts';

interface Kept extends DBSchema {
  days: { key: string; value: DayCount };
  donts: { key: [string, string]; value: DontCount };
  dos: { key: [string, string]; value: DoCount };
  cards: { key: string; value: DontCard };
  scenes: { key: string; value: SceneTries };
  promises: { key: string; value: KeptPromise };
}
type Database = IDBPDatabase<Kept>;
type Store = StoreNames<Kept>;

const NAME = 'coach';
const VERSION = 2;

/** Why something could not be kept or read: no room left, made by a newer Deskside, or anything else. */
export type Trouble = 'full' | 'newer' | 'broken';

/** What an error of the database means to a person. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'broken';
}

/**
 * Opens the coach's database for one piece of work. It is not held open: the browser may wipe it at any time, a newer
 * version may want to change it, and the worker may end.
 * @throws whatever opening or the work throws; `troubleOf` says what it means
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDB<Kept>(NAME, VERSION, {
    upgrade(made, from) {
      if (from < 1) {
        made.createObjectStore('days', { keyPath: 'day' });
        made.createObjectStore('donts', { keyPath: ['day', 'dont'] });
        made.createObjectStore('dos', { keyPath: ['day', 'do'] });
        made.createObjectStore('cards', { keyPath: 'dont' });
        made.createObjectStore('scenes', { keyPath: 'scene' });
      }
      if (from < 2) made.createObjectStore('promises', { keyPath: 'id' });
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Changes what is in some stores, all of it or nothing. Whoever changes the same at the same time, in any window, waits.
 * @throws as `withDatabase` does
 */
export function changeDatabase<S extends Store>(
  stores: S[],
  work: (change: IDBPTransaction<Kept, S[], 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  return withDatabase(async (database) => {
    const change = database.transaction(stores, 'readwrite');
    try {
      await work(change);
      await change.done;
    } catch (error) {
      change.done.catch(() => undefined);
      try {
        change.abort();
      } catch {
        // A failed request has ended it already.
      }
      throw error;
    }
  });
}
