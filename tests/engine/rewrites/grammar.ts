import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Case } from './cases.ts';
import { more, type Property } from './properties.ts';

/**
 * What is not asked of the grammarian: spelling and dialect (names, brands and both Englishes are the draft's own),
 * the length of sentences (a don't of its own), and how a draft writes capitals and spaces (tested on their own).
 */
const NOT_ASKED = ['SpellCheck', 'LongSentences', 'SentenceCapitalization', 'Spaces'];

const linter = new LocalLinter({ binary, dialect: Dialect.American });
let ready: Promise<void> | null = null;
const known = new Map<string, Promise<string[]>>();

async function configure(): Promise<void> {
  const config = await linter.getLintConfig();
  const off = NOT_ASKED.map((name) => [name, false]);
  await linter.setLintConfig({ ...config, ...Object.fromEntries(off) });
}

async function mistakesIn(text: string): Promise<string[]> {
  ready ??= configure();
  await ready;
  const found = await linter.organizedLints(text, { language: 'plaintext' });
  return Object.entries(found).flatMap(([rule, lints]) =>
    lints.map((lint) => `${rule} in “${lint.get_problem_text()}”`),
  );
}

function mistakes(text: string): Promise<string[]> {
  const asked = known.get(text) ?? mistakesIn(text);
  known.set(text, asked);
  return asked;
}

/** The lines that differ, from the first to the last. */
export function changed(before: string, after: string): [string, string] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [a.slice(head, a.length - tail).join('\n'), b.slice(head, b.length - tail).join('\n')];
}

/** The grammarian reports nothing that it did not report before. Only the lines that differ are read. */
export const isGrammatical = async (
  { draft }: Case,
  { after }: Parameters<Property>[1],
): Promise<string[]> => {
  const [before, now] = changed(draft, after);
  return more(await mistakes(before), await mistakes(now));
};
