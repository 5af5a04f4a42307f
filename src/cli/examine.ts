import { loadCatalogue } from '../catalogue/load.ts';
import { check } from '../engine/check.ts';
import { compile } from '../engine/ruleset.ts';
import { suggest } from '../engine/suggest.ts';
import type { Finding, Suggestion, Thread } from '../engine/types.ts';

/**
 * Drafts longer than this (UTF-16 units) get findings without rewrites: each rewrite is proved by reading the whole draft
 * again, which over thousands of findings would take hours.
 */
const LONGEST_REWRITTEN = 20_000;

export interface Examined {
  findings: (Finding & { suggestions: Suggestion[] })[];
  /** Ids of the dos seen. */
  dos: string[];
}

/** Checks one reply, given the customer's message it answers where there is one. */
export type Examine = (reply: string, customer?: string | null) => Examined;

/**
 * Makes the whole catalogue ready to examine replies with.
 * @throws {CatalogueError} when a rule file is broken
 */
export function examiner(): Examine {
  const ruleset = compile(loadCatalogue());
  return (reply, customer) => {
    const thread: Thread = { messages: customer ? [{ from: 'customer', text: customer }] : [] };
    const { findings, dos } = check(reply, thread, ruleset);
    const rewritesOf = (finding: Finding) =>
      reply.length > LONGEST_REWRITTEN ? [] : suggest(reply, thread, ruleset, finding);
    return {
      findings: findings.map((finding) => ({ ...finding, suggestions: rewritesOf(finding) })),
      dos,
    };
  };
}
