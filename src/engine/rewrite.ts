import type { Rewrite } from '../catalogue/schema.ts';
import { behind, wordsBehind } from './behind.ts';
import {
  BECAUSE,
  beginsAt,
  couldStand,
  type Edit,
  END_MARK,
  followsSpliced,
  isSpliced,
  REASON,
  type Span,
  startsWithCapital,
  type Width,
  widen,
  withEcho,
  withRemark,
} from './clause.ts';
import { clauseOut, deletion } from './deletion.ts';
import { isWhole, withIdle, withLeaning, withTalkOfIt } from './idle.ts';
import { fill, lowerFirst, upperFirst } from './template.ts';

/**
 * Fits a rewrite into its sentence: at the width it asks for, with the sentence's capital, end mark and spaces.
 * @param span the finding's stretch of the sentence
 */
export function rewriteEdit(
  rewrite: Rewrite,
  sentence: string,
  span: Span,
  captures: Record<string, string>,
): Edit {
  if (typeof rewrite !== 'string' && 'delete' in rewrite) {
    const { delete: much } = rewrite;
    const whole = much === 'clause' ? clauseOut(sentence, span) : widen(sentence, span, much);
    return deletion(sentence, withEcho(sentence, whole), much);
  }
  const [width, template] = partsOf(rewrite);
  const narrow = widen(sentence, span, width);
  const more = wordsBehind(template);
  if (more !== null) return behind(sentence, narrow.start, more, captures);
  const wide = width === 'clause' ? withRemark(sentence, narrow, ITSELF.test(template)) : narrow;
  if (ITSELF.test(template)) {
    const itself = sentence.slice(wide.start, wide.end);
    const filled = fill(template, { ...captures, itself }, sentence);
    const words = BEGINS_ANEW.test(sentence.slice(Math.max(0, wide.start - 2), wide.end))
      ? upperFirst(filled)
      : filled;
    const isFirst = beginsAt(sentence, wide.start) && startsWithCapital(sentence);
    // What it ends with goes on to its own end mark.
    if (template.endsWith('{itself}')) {
      const text = isFirst ? upperFirst(words) : words;
      return apart(sentence, { ...wide, text, wording: text }, words);
    }
    const edit = fitted(sentence, wide, words, 'phrase');
    return template.startsWith('{itself}') ? edit : apart(sentence, edit, words);
  }
  const words = fill(template, captures, sentence);
  if (width === 'sentence') return fitted(sentence, narrow, words, width);
  if (width === 'phrase') {
    const whole = isWhole(template)
      ? withTalkOfIt(sentence, withLeaning(sentence, narrow, template))
      : narrow;
    const noun = ASIDE.test(words) ? (NOUN.exec(sentence.slice(narrow.end))?.[0] ?? '') : '';
    const place = withSubject(sentence, { ...whole, end: whole.end + noun.length }, words);
    return fitted(sentence, place, behindNoun(words, noun), width);
  }
  const own = DUE_TO.test(sentence.slice(span.start)) && couldStand(sentence.slice(wide.start, span.start));
  const place = isWhole(template) ? withIdle(sentence, own ? { ...wide, start: span.start } : wide) : wide;
  return apart(sentence, fitted(sentence, place, words, width), words);
}

/** A capital behind a link or a mark: a sentence that was not seen as one. */
const BEGINS_ANEW = /^[^\s,;:]\s\p{Lu}\p{Ll}/u;

const ITSELF = /\{itself\}/;

/** What explains the words before it stands behind their noun: "an [API] key (in plain words: ____)". */
const ASIDE = / \([^()]*\)$/;
const NOUN =
  /^(?:-\p{L}+)? (?!(?:to|of|at|in|on|by|for|from|with|and|or|but|so|as|if|when|while|after|before|until|than|that|which|who|is|was|are|were|be|been|has|have|had|can|could|will|would|may|must|shall|should|does|did|do|not|only|now|today|again|here|there|we|you|it|they|he|she|your|our|my|the|an?|this|these|under|upon|per|via|without|within|during|because|since|please|prior)\b)\p{Ll}[\p{Ll}-]+(?<!ed|ing|ly|[^s]s)(?=[\s.,;:!?]|$)/u;

/** Words with their aside behind the noun that follows, or before the little word that they end with. */
function behindNoun(words: string, noun: string): string {
  return words.replace(ASIDE, (aside) => `${noun}${aside}`).replace(BETWEEN, '$2$1');
}
const BETWEEN = /( (?:between|of|to|for|in|on|with|from|by|at|under|upon))( \([^()]*\))$/;

/** "You're [required to]": where the words bring a subject of their own, the one before them goes. */
function withSubject(sentence: string, { start, end }: Span, words: string): Span {
  if (!BRINGS_SUBJECT.test(words)) return { start, end };
  const subject = /\b(?:I|you|we|they|he|she|it)['’]\p{L}+ $/iu.exec(sentence.slice(0, start))?.[0] ?? '';
  return { start: start - subject.length, end };
}

/** "It is shut [because of you]": what happened is told before its reason. */
const DUE_TO = /^(?:because of|due to|owing to|as a result of)\b/i;

/** What can be no reason for anything. */
const ANEW = /^(?:let|just|tell|ask|reply|thank|here|what I|I will)\b/i;
/** A face between two sentences, which were not seen as two. */
const FACE_BEFORE = /\p{Extended_Pictographic}(?:\p{M}|\u200d|\ufe0f)*\s+$/u;

/** A clause that only a comma held to the sentence before it begins one of its own. */
function apart(sentence: string, edit: Edit, words: string): Edit {
  const head = sentence.slice(0, edit.start);
  if (FACE_BEFORE.test(head) && startsWithCapital(sentence))
    return { ...edit, text: upperFirst(edit.text), wording: upperFirst(edit.wording) };
  const reason = ANEW.test(words)
    ? DUE_TO.test(sentence.slice(edit.start))
      ? /,?\s+$/.exec(head)
      : BECAUSE.exec(head)
    : null;
  if (/^_/.test(words) || !(reason || (isSpliced(sentence, edit.start) && startsWithCapital(sentence))))
    return edit;
  const start = reason?.index ?? head.trimEnd().length - 1;
  const wording = startsWithCapital(sentence) ? upperFirst(words) : words;
  return { ...edit, start, text: `. ${wording}${edit.text.slice(edit.wording.length)}`, wording };
}

function partsOf(rewrite: Exclude<Rewrite, { delete: Width }>): [Width, string] {
  if (typeof rewrite === 'string') return ['phrase', rewrite];
  return 'clause' in rewrite ? ['clause', rewrite.clause] : ['sentence', rewrite.sentence];
}

function fitted(sentence: string, place: Span, words: string, width: Width): Edit {
  let { end } = place;
  const isFirst = beginsAt(sentence, place.start);
  const opened = isFirst && startsWithCapital(sentence) ? upperFirst(words) : words;
  const wording = width === 'sentence' && !isFirst ? lowerFirst(words) : opened;
  let text = wording;
  const rest = sentence.slice(end);
  const mark = END_MARK.exec(text) ?? (endsBefore(rest, text, width, sentence) ? /$/.exec(text) : null);
  const restMark = /^[.!?…]+/.exec(rest)?.[0];
  if (mark && restMark) {
    if (mark[0].startsWith('.')) text = restMark.startsWith('?') ? text : text.slice(0, mark.index);
    if (mark[0] !== '.' || restMark.startsWith('?')) end += restMark.length;
  } else if (mark && rest) {
    const joint = (REASON.exec(rest) ?? /^\s*[,;:–—]?\s*(?:(?:and|but|so)\s+)?/i.exec(rest))?.[0] ?? '';
    const next = sentence.slice(end + joint.length, end + joint.length + 1);
    if (next) {
      text += `${mark[0] ? '' : '.'} ${next.toUpperCase()}`;
      end += joint.length + 1;
    }
  } else if (
    BRINGS_SUBJECT.test(words) &&
    WANTS_SUBJECT.test(rest) &&
    !/^(?:I|we)\b/i.test(sentence.slice(place.start))
  ) {
    text += rest.startsWith(',') ? ', and it' : ' and it';
    end += WANTS_SUBJECT.exec(rest)?.[0].length ?? 0;
  } else if (width !== 'phrase' && isFirst && !words.includes('?') && ASKS_ON.test(rest)) {
    text += rest.replace(/\?$/, '.');
    end = sentence.length;
  } else if (
    restMark?.startsWith('?') &&
    (isFirst || isWhole(words)) &&
    end + restMark.length === sentence.length
  ) {
    text += '.';
    end += restMark.length;
  }
  return { start: place.start, end, text, wording };
}

/** "[Could you send it] so that I can look?": what is asked no more. */
const ASKS_ON = /^ (?:so|to|and|for|in)\b[^,.;:!?]*\?$/i;
const BRINGS_SUBJECT = /^(?:I|you|we|there|here)\b/i;
/** "Your case [has been logged] and is open": what follows leans on the subject that was replaced. */
const WANTS_SUBJECT = /^,? and(?= (?:is|was|has|will|can)\b)/i;

/** ", Ms Pereira." */
const CALLED = /^\s*,\s+(?:\p{L}+[.'’]?\p{L}*\s)?\p{Lu}[\p{L}'’-]+\s*[.!?…]*$/u;

/** Whether a rewrite without an end mark has said all, so that what a comma joins to it begins anew. */
function endsBefore(rest: string, words: string, width: Width, sentence: string): boolean {
  if (width === 'clause' && startsWithCapital(sentence) && REASON.test(rest)) return true;
  if (!/^\s*,/.test(rest) || CALLED.test(rest)) return false;
  return /: _{4}$/.test(words) || (width === 'clause' && followsSpliced(rest) && startsWithCapital(sentence));
}
