import type { Catalogue } from '../catalogue/schema.ts';
import { GROUPS } from '../catalogue/schema.ts';
import { READY } from '../catalogue/sets.ts';
import { type Policy, underPolicy } from '../memory/policy.ts';
import type { RuleSet, Settings } from '../memory/settings.ts';
import { PackRefusal } from './pack.ts';
import { readPack } from './read.ts';

/**
 * What of a policy cannot be followed: a part that is unknown or damaged, a pack that is refused (`at` counts from 1),
 * a set no pack has, a group there is not.
 */
export type Problem =
  | { kind: 'part' | 'set' | 'group'; what: string }
  | { kind: 'pack'; at: number; refusal: PackRefusal };

/** What a company sets, its packs read. */
export interface Company {
  policy: Policy;
  /** The sets of its packs, by ids no set of a person's own has. */
  sets: Record<string, RuleSet>;
  house: Settings['house'];
  /** Id of the set in use for everybody, everywhere; null where people choose. */
  use: string | null;
  problems: Problem[];
}

const idOf = (name: string) => `company:${name}`;

/** Reads the packs of a policy. What cannot be followed is told, and the rest goes on without it. */
export async function companyOf(policy: Policy, catalogue: Catalogue): Promise<Company> {
  const { packs = [], set, groups = {} } = policy.sets;
  const sets: Record<string, RuleSet> = {};
  const house = new Map<string, Settings['house'][number]>();
  const problems: Problem[] = policy.damaged.map((what) => ({ kind: 'part', what }));
  for (const [index, text] of packs.entries())
    try {
      const pack = await readPack(new Blob([text]), catalogue);
      if (!('ready' in pack.set)) sets[idOf(pack.set.name)] = pack.set;
      for (const rule of pack.house) house.set(rule.id, rule);
    } catch (error) {
      if (!(error instanceof PackRefusal)) throw error;
      problems.push({ kind: 'pack', at: index + 1, refusal: error });
    }
  const ready = READY.find((each) => each === set?.toLowerCase()) ?? null;
  const own = set !== undefined && Object.hasOwn(sets, idOf(set)) ? idOf(set) : null;
  const use = own ?? ready;
  if (set !== undefined && use === null) problems.push({ kind: 'set', what: set });
  for (const what of Object.keys(groups))
    if (!GROUPS.some((group) => group === what)) problems.push({ kind: 'group', what });
  return { policy, sets, house: [...house.values()], use, problems };
}

/** Settings as they hold under what the company sets. The person's own stay underneath. */
export function underCompany(settings: Settings, { policy, sets, house, use }: Company): Settings {
  const ours = new Set(house.map(({ id }) => id));
  return {
    ...underPolicy(settings, policy),
    sets: { ...settings.sets, ...sets },
    house: [...settings.house.filter(({ id }) => !ours.has(id)), ...house],
    ...(use !== null && { use, useOn: {} }),
  };
}
