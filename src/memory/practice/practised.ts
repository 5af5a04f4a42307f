import type { Card } from 'ts-fsrs';
import * as v from 'valibot';
import { changeDatabase, withDatabase } from '../database.ts';
import { rated, type Went } from './schedule.ts';

const number = v.pipe(v.number(), v.finite());
const CardShape = v.object({
  dont: v.string(),
  card: v.looseObject({ due: v.date(), stability: number, difficulty: number, reps: number, state: number }),
});
const TriesShape = v.object({ scene: v.string(), tries: number, last: number });

/** What practice has shown so far. */
export interface Practised {
  /** By don't. */
  cards: ReadonlyMap<string, Card>;
  /** By scene: how often it was practised. */
  tries: ReadonlyMap<string, number>;
}

/** All practice so far; a damaged line counts as not there. */
export function readPractised(): Promise<Practised> {
  return withDatabase(async (database) => {
    const cards = (await database.getAll('cards')).filter((line) => v.is(CardShape, line));
    const scenes = (await database.getAll('scenes')).filter((line) => v.is(TriesShape, line));
    return {
      cards: new Map(cards.map(({ dont, card }) => [dont, card])),
      tries: new Map(scenes.map(({ scene, tries }) => [scene, tries])),
    };
  });
}

/** Notes how the don'ts of a scene went at `now`, all or none. */
export function recordPractice(
  scene: string,
  went: readonly (readonly [dont: string, went: Went])[],
  now: Date,
): Promise<void> {
  return changeDatabase(['cards', 'scenes'], async (work) => {
    const cards = work.objectStore('cards');
    for (const [dont, how] of went) {
      const kept = await cards.get(dont);
      const known = v.is(CardShape, kept) ? (kept?.card ?? null) : null;
      await cards.put({ dont, card: rated(known, how, now) });
    }
    const tries = (await work.objectStore('scenes').get(scene))?.tries ?? 0;
    await work.objectStore('scenes').put({ scene, tries: tries + 1, last: now.getTime() });
  });
}

/** Forgets all practice. */
export function wipePractice(): Promise<void> {
  return changeDatabase(['cards', 'scenes'], (work) =>
    Promise.all([work.objectStore('cards').clear(), work.objectStore('scenes').clear()]),
  );
}
