import * as v from 'valibot';
import { id } from '../catalogue/schema.ts';
import { READY } from '../catalogue/sets.ts';

/** Packs are of this version; another goes with every change that an older Deskside would read wrongly. */
export const VERSION = 1;
/** The most bytes a pack may have. */
export const LIMIT = 1_000_000;

const SetShape = v.strictObject({
  name: v.pipe(v.string(), v.regex(/\S/, 'must not be empty'), v.maxLength(200)),
  off: v.pipe(v.array(id), v.maxLength(1000)),
  severity: v.pipe(
    v.unknown(),
    // A list passes for a record.
    v.check((given) => !Array.isArray(given), 'must name don’ts'),
    v.record(id, v.picklist(['error', 'warning', 'hint'])),
  ),
});

/** What is in a pack. House rules are as rule files have them; what is in them is proven beside it. */
export const PackShape = v.strictObject({
  set: v.union(
    [v.strictObject({ ready: v.picklist(READY) }), SetShape],
    'must be a ready set, or have a name, what is off, and severities',
  ),
  house: v.pipe(
    v.array(v.looseObject({ id })),
    v.maxLength(200, 'at most 200 house rules'),
    v.check(
      (rules) => new Set(rules.map((rule) => rule.id)).size === rules.length,
      'no id may be there twice',
    ),
  ),
});

/** A set and the house rules that go with it. */
export type Pack = v.InferOutput<typeof PackShape>;

/** The outside of a pack. `sum` is of what is inside, so that damage on the way is seen. */
export const FileShape = v.object({
  deskside: v.literal('pack'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sum: v.string(),
  pack: v.unknown(),
});

/**
 * Why a pack is not taken: too many bytes; not to be read; something else than a pack; of a newer Deskside; not as it
 * was saved; not of the shape of a pack; a house rule that cannot be used; one whose own examples do not hold.
 */
export type Reason = 'tooBig' | 'unreadable' | 'other' | 'newer' | 'changed' | 'shape' | 'rule' | 'unproven';

/** A pack that is not taken. `what` names the house rule it is about, `why` says more, in English. */
export class PackRefusal extends Error {
  override name = 'PackRefusal';
  readonly reason: Reason;
  readonly what: string;
  readonly why: string;

  constructor(reason: Reason, why = '', what = '') {
    super([reason, what, why].filter(Boolean).join(': '));
    this.reason = reason;
    this.what = what;
    this.why = why;
  }
}
