import type { Rule } from '../catalogue/schema.ts';
import { isEnglish } from './language.ts';
import { phrasesOf } from './phrases.ts';
import { replyCheckHolds } from './reply.ts';
import type { Ruleset } from './ruleset.ts';
import { occurs, type Scan, scan } from './scan.ts';
import { threadFindings } from './thread/index.ts';
import type { Finding, Report, Thread } from './types.ts';

/**
 * Reads a draft beside its thread and says which don'ts and dos are in it.
 * A pure function of its arguments; any text will do, and one that is not English gives an empty report.
 * @param draft as typed; the findings' offsets are UTF-16 units into it
 */
export function check(draft: string, thread: Thread, ruleset: Ruleset): Report {
  if (!isEnglish(draft)) return { findings: [], dos: [] };
  const text = scanWithThread(draft, thread, ruleset);
  const findings = [...ruleset.on.values()].flatMap((rule) => findingsOf(rule, draft, text));
  return {
    findings: findings.sort(inOrder),
    dos: ruleset.catalogue.dos.map((each) => each.id).filter((id) => occurs(id, text)),
  };
}

/** Reads the draft, the customer's latest message beside it, and the agent's earlier ones when they are asked for. */
export function scanWithThread(draft: string, { messages }: Thread, { net }: Ruleset): Scan {
  const latest = messages.findLast(({ from }) => from === 'customer');
  const earlier = () => messages.filter(({ from }) => from === 'agent').map(({ text }) => scan(text, net));
  return scan(draft, net, latest ? scan(latest.text, net) : null, earlier);
}

function findingsOf(rule: Rule, draft: string, text: Scan): Finding[] {
  const { id, group, severity, say, why } = rule;
  const finding = (found: Pick<Finding, 'level' | 'start' | 'end'> & { message?: string }): Finding => ({
    rule: id,
    group,
    severity,
    text: found.start === null || found.end === null ? '' : draft.slice(found.start, found.end),
    message: say,
    why,
    ...found,
  });
  const whole = rule.reply.some((each) => replyCheckHolds(each, text));
  return [
    ...phrasesOf(id, text).map(({ start, end, hit }) =>
      finding({ level: 'phrase', start, end, ...(hit.entry.say && { message: hit.entry.say }) }),
    ),
    ...(whole ? [finding({ level: 'reply', start: null, end: null })] : []),
    ...threadFindings(rule, text).map((found) => finding({ level: 'thread', ...found })),
  ];
}

/** By place in the draft, findings on the whole reply last. */
function inOrder(a: Finding, b: Finding): number {
  return (a.start ?? Infinity) - (b.start ?? Infinity) || (a.end ?? 0) - (b.end ?? 0);
}
