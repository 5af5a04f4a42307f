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
  const parsed = v.safeParse(HouseRuleSchema, stored);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new HouseRuleError([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
  }
  const rule: Rule = parsed.output;
  const [problem] = problemsOf(catalogue, { rules: [rule], dos: [], signs: [], words: {}, weights: {} });
  if (problem) throw new HouseRuleError([...problem.path, problem.message].join(': '));
  return rule;
}

const read = new WeakMap<Catalogue, { key: string; rules: readonly Rule[] }>();

/** The house rules that can be used, each id once; the same array while the same are stored. */
export function houseRules(stored: readonly unknown[], catalogue: Catalogue): readonly Rule[] {
  const key = JSON.stringify(stored);
  const known = read.get(catalogue);
  if (known?.key === key) return known.rules;
  const usable = stored.flatMap((each) => {
    try {
      return [readHouseRule(each, catalogue)];
    } catch {
      return [];
    }
  });
  const rules = [...new Map(usable.map((rule) => [rule.id, rule])).values()];
  read.set(catalogue, { key, rules });
  return rules;
}
