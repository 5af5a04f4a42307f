import { check, scanWithThread } from './check.ts';
import { clean } from './clean.ts';
import { keepsFacts } from './facts.ts';
import { applied } from './placed.ts';
import { replacements } from './replacements.ts';
import type { Ruleset } from './ruleset.ts';
import { type DraftSentence, sentencesOf } from './sentences.ts';
import type { Finding, Suggestion, Thread } from './types.ts';
import { wholeReply } from './whole-reply.ts';

/** A blank that a rewrite leaves for a fact the draft does not hold. */
const BLANK = /^_{3,}$/;

/**
 * The rewrites of one finding, best first; each, once applied, raises no finding where it stands.
 * For a finding on the whole reply they put a sentence in (start = end).
 * @returns none if the finding is not in this draft
 */
export function suggest(
  draft: string,
  thread: Thread,
  ruleset: Ruleset,
  finding: Pick<Finding, 'rule' | 'start' | 'end'>,
): Suggestion[] {
  const text = scanWithThread(draft, thread, ruleset);
  const { findings } = check(draft, thread, ruleset);
  const before = findings.map(kindOf);
  const others = before.toSpliced(before.indexOf(kindOf(finding)), 1);
  const usable = (given: Suggestion[]) => {
    const different = new Map(given.map((each) => [applied(draft, each), each]));
    return [...different].flatMap(([after, suggestion]) => {
      const { start, end } = suggestion;
      if (after === draft || !keepsFacts(draft, [start, end], after, finding)) return [];
      const raised = check(after, thread, ruleset).findings.filter(({ text: words }) => !BLANK.test(words));
      return isWithin(raised.map(kindOf), others) ? [suggestion] : [];
    });
  };
  if (finding.start === null) return usable(wholeReply(draft, finding.rule, text, ruleset));
  const [own = [], ...instead] = replacements(finding, text, ruleset, findings);
  const isEmpty = (each: Suggestion) => !sentencesOf(clean(applied(draft, each)).text).some(isBody);
  const suggestions = usable(own).toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
  if (suggestions.length > 0) return suggestions;
  const fallbacks = instead.flatMap((given) => usable(given).slice(0, 1));
  return [
    ...fallbacks,
    ...instead.flat().filter((each) => each.wording !== '' && applied(draft, each) !== draft),
  ].slice(0, 1);
}

const isBody = ({ kind }: DraftSentence) => kind === 'body';
const kindOf = ({ rule, start }: Pick<Finding, 'rule' | 'start'>) => `${rule} ${start === null}`;

/** Whether all kinds of finding are among the known ones, and none of them more often. */
function isWithin(kinds: string[], known: string[]): boolean {
  const left = [...known];
  return kinds.every((kind) => {
    const at = left.indexOf(kind);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
