import { readHouseRule } from '../catalogue/house.ts';
import type { Catalogue, Rule } from '../catalogue/schema.ts';
import { aloneWith, failuresOf } from '../engine/proof.ts';
import { PackRefusal } from './pack.ts';

const light = new WeakMap<Catalogue, Catalogue>();

/** A catalogue without its don'ts and dos, which is made ready in a fraction of the time. */
function lightened(catalogue: Catalogue): Catalogue {
  const known = light.get(catalogue) ?? { ...catalogue, rules: [], dos: [] };
  light.set(catalogue, known);
  return known;
}

/**
 * Proves a house rule of a pack by its own examples, as if it were alone.
 * @throws {PackRefusal} when it cannot be used, or they do not hold
 */
export function proveRule(stored: { id: string; say?: unknown }, catalogue: Catalogue): Rule {
  const what = typeof stored.say === 'string' ? stored.say : stored.id;
  const tried = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new PackRefusal('rule', error instanceof Error ? error.message : String(error), what);
    }
  };
  const rule = tried(() => readHouseRule(stored, catalogue));
  // Some expressions take for ever on some drafts, and a pack may come from anybody.
  if (rule.patterns.some((pattern) => 'regex' in pattern))
    throw new PackRefusal('rule', 'patterns: a pack holds no regular expressions', what);
  const refers = JSON.stringify(stored).includes('"@');
  const base = refers ? catalogue : lightened(catalogue);
  const [failure] = tried(() => failuresOf(rule, aloneWith(rule, base)));
  if (failure) throw new PackRefusal('unproven', failure.example, what);
  return rule;
}
