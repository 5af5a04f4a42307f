import * as v from 'valibot';
import { id, text } from './schema.ts';

const Scene = v.strictObject({
  id,
  /** The don'ts it is for; each is found in the poor reply. */
  donts: v.pipe(v.array(id), v.minLength(1, 'a scene is for one don’t at least')),
  /** 1 one don't, easy to see · 2 worded with more care · 3 several at once. */
  hard: v.picklist([1, 2, 3]),
  customer: text,
  poor: text,
  good: text,
});

/** The scenes to practise on, in the order in which they are practised. */
export const PracticeSchema = v.strictObject({ scenes: v.pipe(v.array(Scene), v.minLength(1)) });

/** A customer's message with a poor reply to be rewritten, and one good answer. */
export type Scene = v.InferOutput<typeof Scene>;

/** What of the catalogue a reader needs, without how it is found. */
export interface Coaching {
  scenes: Scene[];
  donts: { id: string; group: string; say: string; why: string }[];
  dos: { id: string; say: string }[];
}
