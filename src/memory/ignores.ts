import * as v from 'valibot';
import type { Finding } from '../engine/types.ts';

const IgnoresShape = v.object({
  /** Words a don't is never found in again, anywhere. */
  phrases: v.array(v.object({ rule: v.string(), words: v.string() })),
  /** Don'ts that are off on one host. */
  rules: v.array(v.object({ rule: v.string(), host: v.string() })),
});

/** What the agent asked never to see again. */
export type Ignores = v.InferOutput<typeof IgnoresShape>;

export const NO_IGNORES: Ignores = { phrases: [], rules: [] };

/** Reads stored ignores; damaged ones count as none. */
export function asIgnores(stored: unknown): Ignores {
  const parsed = v.safeParse(IgnoresShape, stored);
  return parsed.success ? parsed.output : NO_IGNORES;
}

/** The same words whatever their case, spacing or apostrophes. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Whether the agent asked not to see this finding on this host. */
export function isIgnored(ignores: Ignores, finding: Pick<Finding, 'rule' | 'text'>, host: string): boolean {
  const { rule } = finding;
  if (ignores.rules.some((off) => off.rule === rule && off.host === host)) return true;
  const words = plain(finding.text);
  return words !== '' && ignores.phrases.some((phrase) => phrase.rule === rule && phrase.words === words);
}

/** Ignores with these words of a don't added; a finding about the whole reply has no words and adds nothing. */
export function withWords(ignores: Ignores, finding: Pick<Finding, 'rule' | 'text'>): Ignores {
  const words = plain(finding.text);
  if (words === '' || isIgnored({ ...ignores, rules: [] }, finding, '')) return ignores;
  return { ...ignores, phrases: [...ignores.phrases, { rule: finding.rule, words }] };
}

/** Ignores with a don't switched off on one host. */
export function withRule(ignores: Ignores, rule: string, host: string): Ignores {
  const known = ignores.rules.some((off) => off.rule === rule && off.host === host);
  return known ? ignores : { ...ignores, rules: [...ignores.rules, { rule, host }] };
}

/** Ignores with these words of a don't looked for again. */
export function withoutWords(ignores: Ignores, rule: string, words: string): Ignores {
  const phrases = ignores.phrases.filter((each) => each.rule !== rule || each.words !== words);
  return { ...ignores, phrases };
}

/** Ignores with a don't looked for again on one host. */
export function withoutRule(ignores: Ignores, rule: string, host: string): Ignores {
  return { ...ignores, rules: ignores.rules.filter((off) => off.rule !== rule || off.host !== host) };
}
