import * as v from 'valibot';
import type { Settings } from './settings.ts';

const text = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

const PolicyShape = v.partial(
  v.strictObject({
    /** Who sets it, as people know them. */
    company: text,
    /** Packs, each as the text of its file. */
    packs: v.array(v.string()),
    /** The set in use, by the name of a pack's or as a ready set's id. */
    set: text,
    hints: v.boolean(),
    notes: v.boolean(),
    guard: v.boolean(),
    promises: v.boolean(),
    /** Group → whether its don'ts are looked for. */
    groups: v.record(v.string(), v.boolean()),
  }),
);

/** What a company sets for its people through the browser's policies. Whatever is set is locked. */
export interface Policy {
  sets: v.InferOutput<typeof PolicyShape>;
  /** Names of the parts that are unknown or damaged. They count as not set. */
  damaged: string[];
}

/** Reads what the browser's policies hold for us. */
export function asPolicy(stored: Record<string, unknown>): Policy {
  const read = v.safeParse(PolicyShape, stored);
  if (read.success) return { sets: read.output, damaged: [] };
  const damaged = [...new Set(read.issues.map((issue) => String(issue.path?.[0]?.key ?? '')))];
  const whole = Object.entries(stored).filter(([part]) => !damaged.includes(part));
  return { sets: v.parse(PolicyShape, Object.fromEntries(whole)), damaged };
}

/** Settings as they hold under a policy's switches. The person's own stay underneath. */
export function underPolicy(settings: Settings, { sets }: Policy): Settings {
  const { hints = settings.hints, notes = settings.notes, guard = settings.guard } = sets;
  const { promises = settings.promises, groups } = sets;
  return { ...settings, hints, notes, guard, promises, groups: { ...settings.groups, ...groups } };
}
