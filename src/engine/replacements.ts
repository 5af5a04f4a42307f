import type { Rewrite } from '../catalogue/schema.ts';
import { ITSELF, SLOT } from '../catalogue/verify.ts';
import type { Hit } from './analysis.ts';
import { lastOfStep, wordsBehind } from './behind.ts';
import { beginsAt, canBegin, couldStand, GREETING, saysSomething, widen } from './clause.ts';
import { clauseOut } from './deletion.ts';
import { factsIn } from './facts.ts';
import { goesOnWithPromise, isIdle, isWhole, withLeaning } from './idle.ts';
import type { ScannedSentence } from './part.ts';
import { phrasesOf } from './phrases.ts';
import { pieceOf } from './piece.ts';
import { placed } from './placed.ts';
import { rewriteEdit } from './rewrite.ts';
import type { Ruleset } from './ruleset.ts';
import type { Scan } from './scan.ts';
import { blanked, isJoinedOn, withoutOpener } from './shorter.ts';
import { lowerFirst, wordsOf } from './template.ts';
import { threadFindings } from './thread/index.ts';
import { calledIn, topicOf } from './topic.ts';
import type { Finding, Suggestion } from './types.ts';
import { withoutPromise } from './without-promise.ts';

/**
 * What may stand in place of a finding: first the rewrites its rule names, then, best first, what is left where none of them will do.
 * @param findings all of the draft
 */
export function replacements(
  { rule: id, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>,
  text: Scan,
  ruleset: Ruleset,
  findings: Finding[],
): Suggestion[][] {
  const phrase = phrasesOf(id, text).find((each) => each.start === start && each.end === end);
  const sentence = text.sentences[phrase?.sentence ?? -1];
  const rule = ruleset.on.get(id);
  if (phrase && sentence) {
    const { entry, captures } = phrase.hit;
    const shared = rule && rule.rewrites !== entry.rewrites ? rule.rewrites : [];
    const spare = shared.filter((rewrite) => slotsOf(rewrite).every((slot) => slot in captures));
    return inSentence([entry.rewrites, spare], sentence, phrase.hit, text, findings);
  }
  const found = rule && threadFindings(rule, text).find((each) => each.start === start);
  const around = text.sentences.findLast((each) => text.clean.rawStart(each.start) <= (start ?? -1));
  if (!rule || !around || found?.start == null || found.end === null) return [];
  const from = found.start - text.clean.rawStart(around.start);
  const span = { start: from, end: from + found.end - found.start, captures: {} };
  const rewrites: Rewrite[] = rule.thread.flatMap((each) => each.rewrites);
  return inSentence([rewrites], around, span, text, findings);
}

/** @param ranks the rewrites that may be taken, those of a later rank only where none of the ranks before will do */
function inSentence(
  ranks: Rewrite[][],
  whole: ScannedSentence,
  found: Pick<Hit, 'start' | 'end' | 'captures'>,
  text: Scan,
  findings: Finding[],
): Suggestion[][] {
  const { sentence, hit } = pieceOf(whole, found);
  const made = (rewrite: Rewrite) => {
    const last = isBehind(rewrite) && sentence === whole ? lastOfStep(sentence, text) : sentence;
    const span = last === sentence ? hit : { start: 0, end: 0 };
    return placed(rewriteEdit(rewrite, last.text, span, hit.captures), last.start, text);
  };
  const clause = clauseOut(sentence.text, hit);
  const left: [string, string] = [
    sentence.text.slice(0, clause.start),
    sentence.text.slice(clause.end).replace(/^[,;:\s]+/, ''),
  ];
  const fits = (rewrite: Rewrite) =>
    isClauseOut(rewrite)
      ? saysSomething(left.join(' ').trim()) &&
        !CALLED.test(left.join('')) &&
        !WISH.test(left[0]) &&
        (/\p{L}/u.test(left[0].replace(GREETING, '')) || canBegin(left[1]))
      : !leavesOpen(rewrite, sentence.text, hit) &&
        !leavesEmpty(rewrite, hit.captures) &&
        !(BUT.test(sentence.text.slice(clause.end)) && NO_BUT.test(wordsOf(rewrite))) &&
        !losesWhole(rewrite, sentence.text, hit) &&
        !(goesOn(rewrite) && SIGNED.test(sentence.text));
  const keeps =
    goesOnWithPromise(sentence.text.slice(clause.end)) && !/\p{L}/u.test(left[0].replace(GREETING, ''));
  const inPlace = (rewrite: Rewrite): Rewrite[] => {
    if (sharesHead(clause.start, sentence, text, findings)) return [asSentence(rewrite), rewrite];
    return keeps && typeof rewrite !== 'string' && 'sentence' in rewrite && !isBehind(rewrite)
      ? [asClause(rewrite), rewrite]
      : [rewrite];
  };
  const fitting = ranks.map((rewrites) => withoutPromise(rewrites.filter(fits), whole, text, fits));
  const called = calledIn(sentence.text);
  const { start } = widen(sentence.text, hit, 'sentence');
  const topic = topicOf(sentence.text, start, sentence.text.length);
  const unopened = withoutOpener(sentence.text, hit);
  const instead: Rewrite[] = [
    ...(unopened === null ? [] : [unopened]),
    ...(left.some(couldStand) ? [{ delete: 'clause' } as const] : []),
    ...(isJoinedOn(sentence.text, hit) ? [{ delete: 'phrase' } as const] : []),
    ...(called
      ? fitting
          .flat()
          .map(asSentence)
          .flatMap((rewrite) => calling(called, rewrite))
      : []),
    ...(topic
      ? fitting
          .flat()
          .map(asSentence)
          .flatMap((rewrite) => about(topic, rewrite))
      : []),
    { delete: 'sentence' },
    blanked(sentence.text, hit),
  ];
  return [...fitting.map((rewrites) => rewrites.flatMap(inPlace)), instead].map((given) => given.map(made));
}

/** The question mark, link or name that ends a sentence nothing can be added to. */
const SIGNED = /(?:\?|https?:\/\/\S+|\s[-–—~^*/]\s?\p{L}+|[-^]\p{Lu}\p{L}*)\s*$/u;

/** What no "but" can follow: "Nobody should have to go through that, but …" */
const NO_BUT = /^nobody\b/i;
const BUT = /^\s*,?\s+but\b/i;

/** Whether a rewrite lets the sentence go on behind its own words. */
function goesOn(rewrite: Rewrite): boolean {
  return (
    !isBehind(rewrite) &&
    typeof rewrite !== 'string' &&
    'sentence' in rewrite &&
    rewrite.sentence.startsWith('{itself}')
  );
}

function isBehind(rewrite: Rewrite): boolean {
  return typeof rewrite !== 'string' && 'sentence' in rewrite && wordsBehind(rewrite.sentence) !== null;
}

/** The captures that a rewrite is filled with. */
function slotsOf(rewrite: Rewrite): string[] {
  return [...wordsOf(rewrite).matchAll(SLOT)].map(([, name = '']) => name).filter((name) => name !== ITSELF);
}

/** "Ms Pereira." alone. */
const CALLED = /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+[.!?]*$/u;

/** "I'd love to give it to one person[, the tool won't let me]": what is only wished for. */
const WISH =
  /\b(?:I|we)(?:['’]d| would) (?:dearly )?(?:love|like) to (?!thank|apolog|say|add|confirm|let you|assure|point)[^.;:!?]*$/i;

/** The share of the words before a clause that makes them a don't. */
const MOST = 0.35;

/** A rewrite as one of the whole sentence, where it says all there is to say. */
function asSentence(rewrite: Rewrite): Rewrite {
  if (typeof rewrite === 'string') return isWhole(rewrite) ? { sentence: rewrite } : rewrite;
  return 'clause' in rewrite && isWhole(rewrite.clause) ? { sentence: rewrite.clause } : rewrite;
}

/** A rewrite of the sentence as one of the clause alone. */
function asClause({ sentence }: { sentence: string }): Rewrite {
  return { clause: lowerFirst(sentence.replace(/\.$/, '')) };
}

/** A rewrite of the sentence that first says what it is about. */
function about(topic: string, rewrite: Rewrite): Rewrite[] {
  if (typeof rewrite === 'string' || !('sentence' in rewrite) || /^thank|\{itself\}/i.test(rewrite.sentence))
    return [];
  return [{ sentence: `${topic}${lowerFirst(rewrite.sentence)}` }];
}

/** A rewrite of the sentence that ends with who is spoken to. */
function calling(name: string, rewrite: Rewrite): Rewrite[] {
  if (typeof rewrite === 'string' || !('sentence' in rewrite) || /____|\{itself\}/.test(rewrite.sentence))
    return [];
  return [{ sentence: `${rewrite.sentence.replace(/\.$/, '')}, ${name}` }];
}

/** Whether what stands before the clause is little more than a don't too. */
function sharesHead(
  at: number,
  { start, text: words }: ScannedSentence,
  { clean }: Scan,
  findings: Finding[],
): boolean {
  const [from, to] = [clean.rawStart(start), clean.rawStart(start + at)];
  const isMost = ({ start: first, text: { length } }: Finding) =>
    first !== null && first >= from && first < to && length > MOST * at;
  return isIdle(words, 0, at) && findings.some(isMost);
}

/** Whether a rewrite that says all would leave beside it what leans on the words it replaces, since that holds a fact. */
function losesWhole(rewrite: Rewrite, sentence: string, hit: Pick<Hit, 'start' | 'end'>): boolean {
  if (typeof rewrite !== 'string' || !isWhole(rewrite)) return false;
  const { start, end } = withLeaning(sentence, hit, rewrite);
  return factsIn(sentence, start, hit.start).length + factsIn(sentence, hit.end, end).length > 0;
}

/** Whether a rewrite would end with words that were not captured. */
function leavesEmpty(rewrite: Rewrite, captures: Record<string, string>): boolean {
  const [, last] = /\s\{([\w-]+)(?:\|\w+)?\}\.?$/.exec(wordsOf(rewrite)) ?? [];
  return last !== undefined && last !== ITSELF && !captures[last];
}

/** "Greetings from [Old] Mill": half a name. */
const CUT_NAME = /(?:^|\s)(?!I\b)[\p{Lu}\d][\p{L}\d'’-]*$/u;

/** "[We aim to offer our guests,] quality strings": no sentence. */
const LISTED = /^\s*,\s+(?=\p{L})/u;

/** Whether taking a phrase out would leave a word that wants one behind it: "so you can [like it or lump it]". */
function leavesOpen(rewrite: Rewrite, sentence: string, { start, end }: Pick<Hit, 'start' | 'end'>): boolean {
  const rest = sentence.slice(end);
  return (
    typeof rewrite !== 'string' &&
    'delete' in rewrite &&
    rewrite.delete === 'phrase' &&
    (/^\s*,?\s*so that\b/i.test(rest) ||
      (beginsAt(sentence, start) && LISTED.test(rest) && !canBegin(rest.replace(LISTED, ''))) ||
      (CUT_NAME.test(sentence.slice(start, end)) && /^ (?:& )?\p{Lu}/u.test(rest)) ||
      (/\b(?:to|at|of|for|with|by|than|be|is|are|was|were|can|could|will|would|should|must|may|not|\p{L}+n['’]t|I|we|you|they)\s+$/iu.test(
        sentence.slice(0, start),
      ) &&
        /^\s*(?:[.,;:!?]|(?:that|of|and|but|so|to)\b|$)/i.test(rest)))
  );
}

function isClauseOut(rewrite: Rewrite): boolean {
  return typeof rewrite !== 'string' && 'delete' in rewrite && rewrite.delete === 'clause';
}
