import { readHouseRule } from '../catalogue/house.ts';
import { marked } from '../catalogue/marked.ts';
import type { Catalogue, Rule } from '../catalogue/schema.ts';
import { check } from './check.ts';
import { applied } from './placed.ts';
import { compile, type Ruleset } from './ruleset.ts';
import { suggest } from './suggest.ts';
import type { Finding, Thread } from './types.ts';

/**
 * An example that does not hold. `unfound`: nothing is found in it; `other`: other words than the marked are;
 * `rewrite`: a rewrite reads otherwise; `fine`: something is found where nothing should be.
 */
export interface Failure {
  kind: 'unfound' | 'other' | 'rewrite' | 'fine';
  /** The example without its marks. */
  example: string;
  /** What is found, or how the rewrite reads. */
  found: string;
}

const threadOf = (customer: string | undefined): Thread => ({
  messages: customer === undefined ? [] : [{ from: 'customer', text: customer }],
});

/** Proves a rule by its own examples, as the project's tests prove those of `rules/`. Empty if all hold. */
export function failuresOf(rule: Rule, ruleset: Ruleset): Failure[] {
  const found = (text: string, customer: string | undefined) =>
    check(text, threadOf(customer), ruleset).findings.filter((finding) => finding.rule === rule.id);
  const words = (findings: Finding[]) => findings.map(({ text }) => text).join(', ');

  const bad = rule.examples.flatMap(({ bad: example, good = [], customer }): Failure[] => {
    const { draft, spans } = marked(example);
    const findings = found(draft, customer);
    const [first] = findings;
    if (!first) return [{ kind: 'unfound', example: draft, found: '' }];
    const places = findings.map(({ start, end }) => `${start} ${end}`).join();
    const expected = spans.length ? spans.map((span) => span.join(' ')).join() : 'null null';
    if (places !== expected) return [{ kind: 'other', example: draft, found: words(findings) }];
    const rewrites = suggest(draft, threadOf(customer), ruleset, first).map((each) => applied(draft, each));
    return good.flatMap((text, index): Failure[] =>
      rewrites[index] === text ? [] : [{ kind: 'rewrite', example: draft, found: rewrites[index] ?? '' }],
    );
  });
  const fine = rule.fine.flatMap(({ text, customer }): Failure[] => {
    const findings = found(text, customer);
    return findings.length ? [{ kind: 'fine', example: text, found: words(findings) }] : [];
  });
  return [...bad, ...fine];
}

/** What reads drafts with one rule alone. */
export function aloneWith(rule: Rule, catalogue: Catalogue): Ruleset {
  return compile(catalogue, { off: catalogue.rules.map(({ id }) => id) }, [rule]);
}

/**
 * Proves a house rule that was just written: its examples get their marks from what it finds.
 * @returns the rule as it is to be stored, what reads drafts with this rule alone, and which examples do not hold
 * @throws {HouseRuleError} when it is not of the shape of a rule file
 */
export function prove(stored: { examples: { bad: string }[] }, catalogue: Catalogue) {
  const rule = readHouseRule(stored, catalogue);
  const alone = aloneWith(rule, catalogue);
  const examples = stored.examples.map((each) => ({ ...each, bad: withMarks(each.bad, alone) }));
  const failures = failuresOf(readHouseRule({ ...stored, examples }, catalogue), alone);
  return { stored: { ...stored, id: rule.id, examples }, alone, failures };
}

function withMarks(text: string, ruleset: Ruleset): string {
  const { findings } = check(text, { messages: [] }, ruleset);
  return findings.reduceRight(
    (marks, { start, end }) =>
      start === null || end === null
        ? marks
        : `${marks.slice(0, start)}[${marks.slice(start, end)}]${marks.slice(end)}`,
    text,
  );
}
