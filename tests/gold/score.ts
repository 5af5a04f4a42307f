import { check } from '../../src/engine/check.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Finding } from '../../src/engine/types.ts';
import type { Gold } from './read.ts';

export interface Row {
  /** Labels that must be found, and how many were. */
  gold: number;
  hit: number;
  /** Findings made, and how many of them a label stands behind. */
  found: number;
  right: number;
}

export interface Score {
  replies: number;
  rules: Map<string, Row>;
  all: Row;
  dos: Row;
  clean: number;
  cleanFlagged: number;
  missed: string[];
  alarms: string[];
}

/** Scores a ruleset strictly: the same don't, on a span that overlaps the label's. */
export function score(golds: Gold[], ruleset: Ruleset): Score {
  const empty = (): Row => ({ gold: 0, hit: 0, found: 0, right: 0 });
  const result: Score = {
    replies: golds.length,
    rules: new Map(),
    all: empty(),
    dos: empty(),
    clean: 0,
    cleanFlagged: 0,
    missed: [],
    alarms: [],
  };
  const count = (id: string, part: Partial<Row>) => {
    const row = result.rules.get(id) ?? empty();
    result.rules.set(id, row);
    for (const each of [row, result.all])
      for (const [key, more] of Object.entries(part)) each[key as keyof Row] += more;
  };
  for (const { id, customer, reply, labels, dos } of golds) {
    const messages = customer ? [{ from: 'customer' as const, text: customer }] : [];
    const report = check(reply, { messages }, ruleset);
    for (const label of labels.filter(({ optional }) => !optional)) {
      const hit = report.findings.some((finding) => fits(label, finding, reply));
      count(label.id, { gold: 1, hit: hit ? 1 : 0 });
      if (!hit) result.missed.push(`${id} ${label.id}: ${label.quote ?? '(whole reply)'}`);
    }
    for (const finding of report.findings) {
      const right = labels.some((label) => fits(label, finding, reply));
      count(finding.rule, { found: 1, right: right ? 1 : 0 });
      if (!right) result.alarms.push(`${id} ${finding.rule}: ${finding.text || '(whole reply)'}`);
    }
    if (labels.length === 0) {
      result.clean += 1;
      if (report.findings.length > 0) result.cleanFlagged += 1;
    }
    if (!dos) continue;
    result.dos.gold += dos.length;
    result.dos.found += report.dos.length;
    const seen = report.dos.filter((each) => dos.includes(each)).length;
    result.dos.hit += seen;
    result.dos.right += seen;
  }
  return result;
}

function fits(label: Gold['labels'][number], finding: Finding, reply: string): boolean {
  const { rule, start, end } = finding;
  if (label.id !== rule) return false;
  const { quote } = label;
  if (quote === null || start === null || end === null) return true;
  for (let at = reply.indexOf(quote); at >= 0; at = reply.indexOf(quote, at + 1))
    if (at < end && start < at + quote.length) return true;
  return false;
}

export const precision = ({ right, found }: Row) => (found ? right / found : 1);
export const recall = ({ hit, gold }: Row) => (gold ? hit / gold : 1);
