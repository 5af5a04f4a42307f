import type { Add, Rewrite } from '../catalogue/schema.ts';
import { check, scanWithThread } from './check.ts';
import { phrasesOf } from './phrases.ts';
import { replyCheckHolds } from './reply.ts';
import { type Edit, rewriteEdit } from './rewrite.ts';
import type { Ruleset } from './ruleset.ts';
import type { Scan } from './scan.ts';
import { threadFindings } from './thread/index.ts';
import type { Finding, Suggestion, Thread } from './types.ts';

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
  const all =
    finding.start === null
      ? additions(finding.rule, text, thread, ruleset)
      : replacements(finding, text, thread, ruleset);
  const different = new Map(all.map((each) => [applied(draft, each), each]));
  return [...different].flatMap(([after, suggestion]) =>
    after !== draft && isClean(after, suggestion, thread, ruleset) ? [suggestion] : [],
  );
}

/** The draft with a suggestion taken. */
export function applied(draft: string, { start, end, text }: Omit<Suggestion, 'wording'>): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

function isClean(after: string, { start, text }: Suggestion, thread: Thread, ruleset: Ruleset): boolean {
  return !check(after, thread, ruleset).findings.some(
    (found) =>
      found.start !== null &&
      found.end !== null &&
      found.start < start + text.length &&
      start < found.end &&
      !BLANK.test(found.text),
  );
}

function replacements(
  { rule: id, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>,
  text: Scan,
  thread: Thread,
  ruleset: Ruleset,
): Suggestion[] {
  const phrase = phrasesOf(id, text).find((each) => each.start === start && each.end === end);
  const sentence = text.sentences[phrase?.sentence ?? -1];
  if (phrase && sentence)
    return phrase.hit.entry.rewrites.map((rewrite) =>
      placed(rewriteEdit(rewrite, sentence.text, phrase.hit, phrase.hit.captures), sentence.start, text),
    );
  return threadReplacements(id, start, text, thread, ruleset);
}

function threadReplacements(
  id: string,
  start: number | null,
  text: Scan,
  thread: Thread,
  ruleset: Ruleset,
): Suggestion[] {
  const rule = ruleset.on.get(id);
  const found = rule && threadFindings(rule, text, thread).find((each) => each.start === start);
  const sentence = text.sentences.findLast((each) => text.clean.rawStart(each.start) <= (start ?? -1));
  if (!rule || !sentence || found?.start == null || found.end === null) return [];
  const from = found.start - text.clean.rawStart(sentence.start);
  const span = { start: from, end: from + found.end - found.start };
  const rewrites: Rewrite[] = rule.thread.flatMap((each) => each.rewrites);
  return rewrites.map((rewrite) =>
    placed(rewriteEdit(rewrite, sentence.text, span, {}), sentence.start, text),
  );
}

/** An edit of a sentence as one of the draft. A sentence taken out whole takes the space beside it along. */
function placed(edit: Edit, at: number, { clean }: Scan): Suggestion {
  let start = at + edit.start;
  let end = at + edit.end;
  if (edit.text === '') {
    const spaceAfter = /^ +/.exec(clean.text.slice(end))?.[0].length ?? 0;
    const alone = start === 0 || clean.text[start - 1] === '\n';
    if (alone || clean.text[start - 1] === ' ') end += spaceAfter;
    if (alone && (end === clean.text.length || clean.text[end] === '\n')) {
      const breaks = /^\n+/.exec(clean.text.slice(end))?.[0].length ?? 0;
      end += breaks;
    } else if (!alone && spaceAfter === 0 && clean.text[start - 1] === ' ') start -= 1;
  }
  return { start: clean.rawStart(start), end: clean.rawEnd(end), text: edit.text, wording: edit.wording };
}

function additions(id: string, text: Scan, thread: Thread, ruleset: Ruleset): Suggestion[] {
  const rule = ruleset.on.get(id);
  if (!rule) return [];
  const holding = rule.reply.find((each) => replyCheckHolds(each, text));
  const whole = threadFindings(rule, text, thread).some(({ start }) => start === null);
  const adds: Add[] = [
    ...(holding ? [holding.add] : []),
    ...(whole ? rule.thread.map(({ add }) => add) : []),
  ];
  return adds.flatMap(({ start, end }) => [
    ...start.map((words) => added(words, 'start', text)),
    ...end.map((words) => added(words, 'end', text)),
  ]);
}

/** Puts a sentence before the body's first or behind its last, in the same paragraph. */
function added(words: string, where: 'start' | 'end', { sentences, clean }: Scan): Suggestion {
  const body = sentences.filter(({ kind }) => kind === 'body');
  const beside = where === 'start' ? body[0] : body.at(-1);
  if (!beside) return { start: 0, end: 0, text: words, wording: words };
  if (where === 'start') {
    const at = clean.rawStart(beside.start);
    return { start: at, end: at, text: `${words} `, wording: words };
  }
  const at = clean.rawEnd(beside.start + beside.text.length);
  const open = /[\p{L}\p{N}]$/u.test(beside.text);
  return { start: at, end: at, text: `${open ? '.' : ''} ${words}`, wording: words };
}
