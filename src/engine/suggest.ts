import type { Rewrite } from '../catalogue/schema.ts';
import type { Hit } from './analysis.ts';
import { check, scanWithThread } from './check.ts';
import { couldStand, saysSomething, widen } from './clause.ts';
import { factsIn, keepsFacts } from './facts.ts';
import { phrasesOf } from './phrases.ts';
import { applied, placed } from './placed.ts';
import { rewriteEdit } from './rewrite.ts';
import type { Ruleset } from './ruleset.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { threadFindings } from './thread/index.ts';
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
  const before = check(draft, thread, ruleset).findings.map(kindOf);
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
  const { own, last } = replacements(finding, text, ruleset);
  const suggestions = usable(own);
  if (suggestions.length > 0) return suggestions;
  return (usable(last)[0] ? usable(last) : last.filter(({ text: words }) => words !== '')).slice(0, 1);
}

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

/** The rewrites a rule names for a finding, and what is left to say where none of them will do. */
interface Replacements {
  own: Suggestion[];
  last: Suggestion[];
}

function replacements(
  { rule: id, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>,
  text: Scan,
  ruleset: Ruleset,
): Replacements {
  const phrase = phrasesOf(id, text).find((each) => each.start === start && each.end === end);
  const sentence = text.sentences[phrase?.sentence ?? -1];
  if (phrase && sentence) return inSentence(phrase.hit.entry.rewrites, sentence, phrase.hit, text);
  const rule = ruleset.on.get(id);
  const found = rule && threadFindings(rule, text).find((each) => each.start === start);
  const around = text.sentences.findLast((each) => text.clean.rawStart(each.start) <= (start ?? -1));
  if (!rule || !around || found?.start == null || found.end === null) return { own: [], last: [] };
  const from = found.start - text.clean.rawStart(around.start);
  const span = { start: from, end: from + found.end - found.start, captures: {} };
  const rewrites: Rewrite[] = rule.thread.flatMap((each) => each.rewrites);
  return inSentence(rewrites, around, span, text);
}

function inSentence(
  rewrites: Rewrite[],
  sentence: ScannedSentence,
  hit: Pick<Hit, 'start' | 'end' | 'captures'>,
  text: Scan,
): Replacements {
  const made = (rewrite: Rewrite) =>
    placed(rewriteEdit(rewrite, sentence.text, hit, hit.captures), sentence.start, text);
  const clause = widen(sentence.text, hit, 'clause');
  const left = [
    sentence.text.slice(0, clause.start),
    sentence.text.slice(clause.end).replace(/^[,;:\s]+/, ''),
  ];
  const last: Rewrite[] = [
    ...(left.some(couldStand) ? [{ delete: 'clause' } as const] : []),
    { delete: 'sentence' },
    blanked(sentence.text, hit),
  ];
  const behind = sentence.text.slice(hit.end);
  const own = rewrites.filter((rewrite) =>
    isClauseOut(rewrite) ? saysSomething(left.join(' ').trim()) : !leavesObject(rewrite, behind),
  );
  return { own: own.map(made), last: last.map(made) };
}

/** Whether a phrase that is a sentence of its own would stand before the object of the verb it replaces. */
function leavesObject(rewrite: Rewrite, behind: string): boolean {
  return (
    typeof rewrite === 'string' &&
    /^(?:I|you|we) .*(?:____|\b(?:again|here|it|this|messages|you|now))$/i.test(rewrite) &&
    /^ (?:us|me|him|her|them|the|a|an|your|our|my|it|this|that|these|those)\b/i.test(behind)
  );
}

function isClauseOut(rewrite: Rewrite): boolean {
  return typeof rewrite !== 'string' && 'delete' in rewrite && rewrite.delete === 'clause';
}

/** The words of a finding as blanks around the facts that are in them. */
function blanked(sentence: string, { start, end }: Pick<Hit, 'start' | 'end'>): string {
  const facts = factsIn(sentence, start, end);
  if (facts.length === 0) return '____';
  const words = facts.map((fact) => sentence.slice(fact.start, Math.min(fact.end, end)));
  const before = facts[0]?.start === start ? '' : '____ ';
  const behind = (facts.at(-1)?.end ?? 0) >= end ? '' : ' ____';
  return `${before}${words.join(' ____ ')}${behind}`;
}
