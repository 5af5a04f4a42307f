import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { applied } from '../../src/engine/placed.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';
import type { Thread } from '../../src/engine/types.ts';

const ruleset = compile(loadCatalogue());
const alone: Thread = { messages: [] };

/** The draft with the best rewrite of its last finding of a rule. */
export function mended(draft: string, rule: string, thread: Thread = alone): string | undefined {
  const finding = check(draft, thread, ruleset).findings.findLast((each) => each.rule === rule);
  const [best] = finding ? suggest(draft, thread, ruleset, finding) : [];
  return best && applied(draft, best);
}
