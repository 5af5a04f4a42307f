import catalogue from 'virtual:catalogue';
import { check as read } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest as rewrite } from '../../src/engine/suggest.ts';
import type { Finding, Report, Suggestion, Thread } from '../../src/engine/types.ts';
import { isIgnored } from '../../src/memory/ignores.ts';
import { choiceOf } from '../../src/memory/settings.ts';
import { ignores, settings } from '../../src/memory/store.ts';

interface Reading {
  draft: string;
  thread: Thread;
  host: string;
}

/** Reads a draft with what the agent has switched on, less what they asked never to see again. */
export async function check({ draft, thread, host }: Reading): Promise<Report> {
  const [chosen, ignored] = await Promise.all([settings.read(), ignores.read()]);
  const report = read(draft, thread, compile(catalogue, choiceOf(chosen)));
  return { ...report, findings: report.findings.filter((finding) => !isIgnored(ignored, finding, host)) };
}

/** Rewrites of one finding, best first. */
export async function suggest({
  draft,
  thread,
  finding,
}: Reading & { finding: Pick<Finding, 'rule' | 'start' | 'end'> }): Promise<Suggestion[]> {
  return rewrite(draft, thread, compile(catalogue, choiceOf(await settings.read())), finding);
}

/** What the named dos say, in the order given. */
export function dos(ids: string[]): string[] {
  return ids.flatMap((id) => catalogue.dos.find((known) => known.id === id)?.say ?? []);
}

/** Reads a line nobody wrote, so that the first real one does not wait for the models to load. */
export function warm(): void {
  read('Thank you for the photo, Ana.', { messages: [] }, compile(catalogue));
}
