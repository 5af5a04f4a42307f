import * as v from 'valibot';
import { changeDatabase, withDatabase } from '../database.ts';
import { type DayCount, DayShape, type DoCount, type DontCount, DontShape, DoShape } from '../lines.ts';
import { addDays, type Day } from './day.ts';

/** All that is counted, oldest day first. */
export interface Counts {
  days: DayCount[];
  donts: DontCount[];
  dos: DoCount[];
}

/** What a draft came to when it ended: every don't found in it once, with what became of it, and the dos in it. */
export interface EndedDraft {
  donts: { rule: string; group: string; became: 'fixed' | 'ignored' | 'left' }[];
  dos: string[];
}

/** Adds a draft to the counts of its day, whole or not at all. */
export function record({ donts, dos }: EndedDraft, day: Day): Promise<void> {
  return changeDatabase(['days', 'donts', 'dos'], async (work) => {
    const { drafts, clean } = (await work.objectStore('days').get(day)) ?? { drafts: 0, clean: 0 };
    const isClean = donts.length === 0;
    await work.objectStore('days').put({ day, drafts: drafts + 1, clean: clean + (isClean ? 1 : 0) });
    for (const { rule, group, became } of donts) {
      const before = await work.objectStore('donts').get([day, rule]);
      const { found, fixed, ignored } = before ?? { found: 0, fixed: 0, ignored: 0 };
      await work.objectStore('donts').put({
        ...{ day, dont: rule, group, found: found + 1 },
        ...{ fixed: fixed + (became === 'fixed' ? 1 : 0), ignored: ignored + (became === 'ignored' ? 1 : 0) },
      });
    }
    for (const id of dos) {
      const before = await work.objectStore('dos').get([day, id]);
      await work.objectStore('dos').put({ day, do: id, seen: (before?.seen ?? 0) + 1 });
    }
  });
}

/** Everything counted so far; a damaged line is left out. */
export function readCounts(): Promise<Counts> {
  return withDatabase(async (database) => ({
    days: (await database.getAll('days')).filter((line) => v.is(DayShape, line)),
    donts: (await database.getAll('donts')).filter((line) => v.is(DontShape, line)),
    dos: (await database.getAll('dos')).filter((line) => v.is(DoShape, line)),
  }));
}

/** Forgets every count. What practice has shown stays. */
export function wipeCounts(): Promise<void> {
  return changeDatabase(['days', 'donts', 'dos'], (work) =>
    Promise.all((['days', 'donts', 'dos'] as const).map((store) => work.objectStore(store).clear())),
  );
}

/**
 * Forgets what is older than `keep` days, as seen from the last day with a draft before `today`: a clock that is wrong
 * for a day, years ahead, so makes nothing old.
 */
export function forgetOld(keep: number, today: Day): Promise<void> {
  return changeDatabase(['days', 'donts', 'dos'], async (work) => {
    const before = await work.objectStore('days').openKeyCursor(IDBKeyRange.upperBound(today, true), 'prev');
    if (before) {
      const oldest = addDays(before.key, -keep);
      await work.objectStore('days').delete(IDBKeyRange.upperBound(oldest, true));
      for (const store of ['donts', 'dos'] as const)
        await work.objectStore(store).delete(IDBKeyRange.upperBound([oldest], true));
    }
  });
}
