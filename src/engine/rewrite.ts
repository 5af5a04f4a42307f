import type { Rewrite } from '../catalogue/schema.ts';
import { fill, upperFirst } from './template.ts';

/** A stretch of a sentence and what to put in its place. Offsets are UTF-16 units into the sentence. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** Of the text, what is new wording. */
  wording: string;
}

/** A rewrite that ends in a blank has said all: what follows a comma begins anew. */
const OPEN_BLANK = /(?<=: _{4})$/;

type Width = 'phrase' | 'clause' | 'sentence';

const JOINER =
  '(?:and|but|so|because|as|since|although|though|while|or)\\s(?=(?:I|we|you|it|they|he|she|there|this|that|the|our|your|my|please)\\b)';
const CLAUSE_EDGE = new RegExp(
  `(?:[,;:](?=\\s)|[()–—])\\s*(?:(?:but|so)\\s|${JOINER})?|(?<!\\b(?:soon|long|far|well))\\s${JOINER}`,
  'giu',
);
/** Where the words begin: an emoji or a dash before them is left where it is. */
const FIRST_LETTER = /[\p{L}\p{N}"'“‘(]|$/u;
const END_MARK = /[.!?…]+["'”’)]*$/;

/**
 * Fits a rewrite into its sentence: at the width it asks for, with the sentence's capital, end mark and spaces.
 * @param span the finding's stretch of the sentence
 */
export function rewriteEdit(
  rewrite: Rewrite,
  sentence: string,
  span: { start: number; end: number },
  captures: Record<string, string>,
): Edit {
  if (typeof rewrite !== 'string' && 'delete' in rewrite)
    return deletion(sentence, widen(sentence, span, rewrite.delete), rewrite.delete);
  const [width, template] = partsOf(rewrite);
  const place = widen(sentence, span, width);
  return fitted(sentence, place, fill(template, captures, sentence));
}

function partsOf(rewrite: Exclude<Rewrite, { delete: Width }>): [Width, string] {
  if (typeof rewrite === 'string') return ['phrase', rewrite];
  return 'clause' in rewrite ? ['clause', rewrite.clause] : ['sentence', rewrite.sentence];
}

function widen(
  sentence: string,
  span: { start: number; end: number },
  width: Width,
): { start: number; end: number } {
  const markAt = END_MARK.exec(sentence)?.index ?? sentence.length;
  if (width === 'phrase') return span;
  const first = Math.min(sentence.search(FIRST_LETTER), span.start);
  if (width === 'sentence') return { start: first, end: Math.max(markAt, span.end) };
  const edges = [...sentence.matchAll(CLAUSE_EDGE)];
  const before = edges.findLast((edge) => edge.index + edge[0].length <= span.start);
  const after = edges.find((edge) => edge.index >= span.end);
  return {
    start: before ? before.index + before[0].length : first,
    end: after ? after.index : Math.max(markAt, span.end),
  };
}

function fitted(sentence: string, place: { start: number; end: number }, words: string): Edit {
  let { end } = place;
  const isFirst = beginsAt(sentence, place.start);
  const wording = isFirst && startsWithCapital(sentence) ? upperFirst(words) : words;
  let text = wording;
  const rest = sentence.slice(end);
  const mark = END_MARK.exec(text) ?? (/^\s*,/.test(rest) ? OPEN_BLANK.exec(text) : null);
  const restMark = /^[.!?…]+/.exec(rest)?.[0];
  if (mark && restMark) {
    if (mark[0].startsWith('.')) text = restMark.startsWith('?') ? text : text.slice(0, mark.index);
    if (mark[0] !== '.' || restMark.startsWith('?')) end += restMark.length;
  } else if (mark && rest) {
    const joint = /^\s*[,;:–—]?\s*(?:(?:and|but|so)\s+)?/i.exec(rest)?.[0] ?? '';
    const next = sentence.slice(end + joint.length, end + joint.length + 1);
    if (next) {
      text += `${mark[0] ? '' : '.'} ${next.toUpperCase()}`;
      end += joint.length + 1;
    }
  } else if (restMark?.startsWith('?') && isFirst && end + restMark.length === sentence.length) {
    text += '.';
    end += restMark.length;
  }
  return { start: place.start, end, text, wording };
}

/** Whether no word of the sentence stands before this place. */
function beginsAt(sentence: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.slice(0, at));
}

function startsWithCapital(sentence: string): boolean {
  return !/^\P{L}*\p{Ll}/u.test(sentence);
}

/** Takes words out with the comma and space that belonged to them. A whole sentence leaves nothing. */
function deletion(sentence: string, place: { start: number; end: number }, width: Width): Edit {
  const before = sentence.slice(0, place.start);
  const after = sentence.slice(place.end);
  const isFirst = beginsAt(sentence, place.start);
  if (isFirst && /^[\s.!?…"'”’)]*$/.test(after))
    return { start: 0, end: sentence.length, text: '', wording: '' };
  if (isFirst) {
    const joint = /^\s*[,;:–—-]?\s*(?:(?:and|but|so)\s+)?/i.exec(after)?.[0] ?? '';
    const next = after.charAt(joint.length);
    return {
      start: place.start,
      end: place.end + joint.length + next.length,
      text: startsWithCapital(sentence) ? next.toUpperCase() : next,
      wording: '',
    };
  }
  const open = /\s*(?:[,;:–—-]\s*)?(?:\b(?:and|but|so)\s+)?$/i.exec(before)?.[0] ?? '';
  const start = place.start - open.length;
  if (width === 'phrase' && open.includes(',') && after.startsWith(','))
    return { start, end: place.end + 1, text: '', wording: '' };
  const joint = /[,;:–—]/.test(open) ? open.trimEnd() : '';
  const text = /^\s*[,;.!?…:)]/.test(after) || !after.trim() ? '' : joint;
  return { start, end: place.end, text, wording: '' };
}
