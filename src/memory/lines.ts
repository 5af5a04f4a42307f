import type { Card } from 'ts-fsrs';
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** What the coach's database holds, line by line. */
export const DayShape = v.object({ day, drafts: count, clean: count });
export const DontShape = v.object({
  day,
  dont: v.string(),
  group: v.string(),
  found: count,
  fixed: count,
  ignored: count,
});
export const DoShape = v.object({ day, do: v.string(), seen: count });

/** How many drafts of a day counted, and in how many of them nothing was found. */
export type DayCount = v.InferOutput<typeof DayShape>;
/** In how many drafts of a day a don't was found; in how many of those it was fixed, or ignored. */
export type DontCount = v.InferOutput<typeof DontShape>;
/** In how many drafts of a day a do was seen. */
export type DoCount = v.InferOutput<typeof DoShape>;

const moment = v.pipe(v.number(), v.finite());
export const PromiseShape = v.object({
  id: v.string(),
  words: v.pipe(v.string(), v.maxLength(300)),
  /** The address of the page it was made on. */
  page: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  made: moment,
  due: moment,
  /** When it was due before it was moved. */
  was: v.nullable(moment),
  state: v.picklist(['open', 'done', 'gone']),
  /** When it was done or let go. */
  ended: v.nullable(moment),
  reminded: v.boolean(),
});

/** A promise that the agent has Deskside keep; moments are epoch ms. */
export type KeptPromise = v.InferOutput<typeof PromiseShape>;

/** How well a don't is known, as practice has shown. */
export interface DontCard {
  dont: string;
  card: Card;
}

/** How often a scene was practised, and when last (epoch ms). */
export interface SceneTries {
  scene: string;
  tries: number;
  last: number;
}
