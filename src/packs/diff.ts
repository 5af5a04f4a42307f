import { houseRules } from '../catalogue/house.ts';
import type { Catalogue, Rule } from '../catalogue/schema.ts';
import type { ReadySets } from '../catalogue/sets.ts';
import type { Severity } from '../engine/types.ts';
import { setsOf, usedOn } from '../memory/sets.ts';
import type { RuleSet, Settings } from '../memory/settings.ts';
import type { Pack } from './pack.ts';
import { plain } from './sum.ts';

type Stored = Settings['house'][number];
/** How loudly a don't is said, if at all. */
export type Loudness = Severity | 'off';

/** What taking in a pack would change, compared to what is looked for now where no site asks for another set. */
export interface Diff {
  donts: { id: string; say: string; before: Loudness; after: Loudness }[];
  come: Stored[];
  go: Stored[];
  change: { before: Stored; after: Stored }[];
}

const loudnessIn = (set: Pick<RuleSet, 'off' | 'severity'>, { id, severity }: Rule): Loudness =>
  set.off.includes(id) ? 'off' : (set.severity[id] ?? severity);

/** Compares settings, with the sets of `settings` and `ready`, to what a pack would make of them. */
export function diffOf(settings: Settings, ready: ReadySets, pack: Pack, catalogue: Catalogue): Diff {
  const now = setsOf(settings, ready)[usedOn(settings, null, ready)] ?? ready.everything;
  const then = 'ready' in pack.set ? ready[pack.set.ready] : pack.set;
  const house = new Map(settings.house.map((rule) => [rule.id, rule]));
  const staying = pack.house.filter(({ id }) => house.has(id));
  const donts = [...catalogue.rules, ...houseRules(staying, catalogue)].map((rule) => ({
    id: rule.id,
    say: rule.say,
    before: loudnessIn(now, rule),
    after: loudnessIn(then, rule),
  }));
  const change = staying.flatMap((after) => {
    const before = house.get(after.id);
    return before && plain(before) !== plain(after) ? [{ before, after }] : [];
  });
  return {
    donts: donts.filter(({ before, after }) => before !== after),
    come: pack.house.filter(({ id }) => !house.has(id)),
    go: settings.house.filter(({ id }) => !pack.house.some((rule) => rule.id === id)),
    change,
  };
}
