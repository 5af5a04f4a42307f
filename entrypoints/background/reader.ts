import catalogue from 'virtual:catalogue';
import { houseRules } from '../../src/catalogue/house.ts';
import { readySets } from '../../src/catalogue/sets.ts';
import { check as read } from '../../src/engine/check.ts';
import { compile, type Ruleset } from '../../src/engine/ruleset.ts';
import { suggest as rewrite } from '../../src/engine/suggest.ts';
import type { Finding, Report, Suggestion, Thread } from '../../src/engine/types.ts';
import { isIgnored } from '../../src/memory/ignores.ts';
import { policy } from '../../src/memory/in-force.ts';
import { choiceOf } from '../../src/memory/sets.ts';
import { ignores, settings } from '../../src/memory/store.ts';
import { type Company, companyOf, underCompany } from '../../src/packs/company.ts';

interface Reading {
  draft: string;
  thread: Thread;
  host: string;
}

const ready = readySets(catalogue);

let company: Promise<Company> | null = null;

/** What the company sets. Its packs are read once, and again when it sets something else. */
function companyNow(): Promise<Company> {
  company ??= policy.read().then((set) => companyOf(set, catalogue));
  return company;
}

/** Follows what the company sets from now on. */
export function followPolicy(): void {
  policy.watch(() => {
    company = null;
  });
}

/** What is looked for on a host: the set in use there, and the house rules. */
async function rulesetFor(host: string): Promise<Ruleset> {
  const chosen = underCompany(await settings.read(), await companyNow());
  return compile(catalogue, choiceOf(chosen, host, ready), houseRules(chosen.house, catalogue));
}

/** Reads a draft with what the agent has switched on, less what they asked never to see again. */
export async function check({ draft, thread, host }: Reading): Promise<Report> {
  const [ruleset, ignored] = await Promise.all([rulesetFor(host), ignores.read()]);
  const report = read(draft, thread, ruleset);
  return { ...report, findings: report.findings.filter((finding) => !isIgnored(ignored, finding, host)) };
}

/** Reads a draft written for practice, with every don't of the catalogue: what is off in earnest is practised too. */
export function practise({ draft, customer }: { draft: string; customer: string }): Report {
  return read(draft, { messages: [{ from: 'customer', text: customer }] }, compile(catalogue));
}

/** Rewrites of one finding, best first. */
export async function suggest({
  draft,
  thread,
  host,
  finding,
}: Reading & { finding: Pick<Finding, 'rule' | 'start' | 'end'> }): Promise<Suggestion[]> {
  return rewrite(draft, thread, await rulesetFor(host), finding);
}

/** What the named dos say, in the order given. */
export function dos(ids: string[]): string[] {
  return ids.flatMap((id) => catalogue.dos.find((known) => known.id === id)?.say ?? []);
}

/** Reads a line nobody wrote, so that the first real one does not wait for the models to load. */
export async function warm(): Promise<void> {
  read('Thank you for the photo, Ana.', { messages: [] }, await rulesetFor(''));
}
