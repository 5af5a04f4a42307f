import * as v from 'valibot';
import { type Catalogue, HouseRuleSchema, type Rule } from './schema.ts';
import { problemsOf } from './verify.ts';

/** A house rule that cannot be used; the message says where in it, and why. */
export class HouseRuleError extends Error {}

/**
 * Reads one house rule, as it is stored, imported or just written.
 * @param catalogue whose signs, dos, don'ts and word classes it may name
 * @throws {HouseRuleError} when it is not of the shape of a rule file, or a pattern in it cannot be read
 */
export function readHouseRule(stored: unknown, catalogue: Catalogue): Rule {
  const read = v.safeParse(HouseRuleSchema, stored);
  if (!read.success) {
    const [issue] = read.issues;
    throw new HouseRuleError([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
  }
  const rule: Rule = read.output;
  const [problem] = problemsOf(catalogue, { rules: [rule], dos: [], signs: [], words: {} });
  if (problem) throw new HouseRuleError([...problem.path, problem.message].join(': '));
  return rule;
}

/** The house rules that can be used, each id once. */
export function usable(house: readonly unknown[], catalogue: Catalogue): Rule[] {
  const rules = house.flatMap((stored) => {
    try {
      return [readHouseRule(stored, catalogue)];
    } catch {
      return [];
    }
  });
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

const extended = new WeakMap<Catalogue, { key: string; whole: Catalogue }>();

/** A catalogue with house rules behind its own. The last one is kept, as its net is not made in a moment. */
export function withHouse(catalogue: Catalogue, house: readonly unknown[]): Catalogue {
  if (house.length === 0) return catalogue;
  const key = JSON.stringify(house);
  const known = extended.get(catalogue);
  if (known?.key === key) return known.whole;
  const whole = { ...catalogue, rules: [...catalogue.rules, ...usable(house, catalogue)] };
  extended.set(catalogue, { key, whole });
  return whole;
}
