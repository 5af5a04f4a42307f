import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { marked } from '../../../src/catalogue/marked.ts';
import { check } from '../../../src/engine/check.ts';
import { applied } from '../../../src/engine/placed.ts';
import { compile } from '../../../src/engine/ruleset.ts';
import { suggest } from '../../../src/engine/suggest.ts';
import type { Finding, Suggestion, Thread } from '../../../src/engine/types.ts';

/** One finding in one draft, with every suggestion for it taken. */
export interface Case {
  /** Which example or record it is from. */
  from: string;
  draft: string;
  finding: Finding;
  findings: Finding[];
  taken: Taken[];
}

export interface Taken {
  suggestion: Suggestion;
  after: string;
  findings: Finding[];
}

interface Draft {
  from: string;
  reply: string;
  customer?: string | null | undefined;
}

const catalogue = loadCatalogue();
const ruleset = compile(catalogue);
const SHARED = join(import.meta.dirname, '../../../../shared');

/** Where drafts come from; null where the file is not beside this copy. */
export const SETS: Record<string, () => Draft[] | null> = {
  'the examples of the rules': () =>
    catalogue.rules.flatMap(({ id, examples }) =>
      examples.map(({ bad, customer }, index) => ({
        from: `${id}, example ${index + 1}`,
        reply: marked(bad).draft,
        customer,
      })),
    ),
  '../shared/gold/dev.jsonl': () => recordsOf('gold/dev.jsonl'),
  '../shared/real/ibm-2019.jsonl': () => recordsOf('real/ibm-2019.jsonl'),
  '../shared/real/star.jsonl': () => recordsOf('real/star.jsonl'),
};

function recordsOf(file: string): Draft[] | null {
  const path = join(SHARED, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, reply, customer }) => ({ from: String(id), reply, customer }));
}

/** Every finding in some drafts. */
export function casesOf(drafts: Draft[]): Case[] {
  return drafts.flatMap(({ from, reply: draft, customer }) => {
    const thread: Thread = { messages: customer ? [{ from: 'customer', text: customer }] : [] };
    const { findings } = check(draft, thread, ruleset);
    const asked = findings.filter(({ text }) => !/^_+$/.test(text)); // a blank is the agent's to fill
    return asked.map((finding) => ({
      from,
      draft,
      finding,
      findings,
      taken: suggest(draft, thread, ruleset, finding).map((suggestion) => {
        const after = applied(draft, suggestion);
        return { suggestion, after, findings: check(after, thread, ruleset).findings };
      }),
    }));
  });
}
