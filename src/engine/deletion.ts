import {
  BECAUSE,
  beginsAt,
  couldStand,
  type Edit,
  endOfWords,
  followsSpliced,
  type Span,
  startsWithCapital,
  type Width,
  widen,
  withRemark,
} from './clause.ts';
import { withIdle } from './idle.ts';

/** A face between two sentences is the mark at the end of the first. */
const FACES = /^(?:\p{Extended_Pictographic}|\p{M}|\u200d|\s)+$/u;
const FACE_LAST = /\p{Extended_Pictographic}(?:\p{M}|\u200d|\ufe0f)*\s*$/u;
const ENDS = /^[.!…]+$/;
/** "…!", and " ;)" */
const LAST_MARKS = /^(?:\s[:;=]['-]?[()DPp])?[\s.!?…"'”’)]*$/;
const LINK = /^(?:https?:|www\.)/i;

/** "At the hotel, [we strive to please]": what only leads up to the clause behind it. */
const LEAD_UP =
  /(?:^|[.!?]\s+)((?:at|with|as an?|regarding|concerning|on behalf of|despite|during|under)\b[^,.;:!?]*,\s+)$/i;
/** "[If you had checked], it would still shine": what hangs on the clause before it. */
const LEADS = /^(?:if|had|unless)\b/i;
/** What joins on, or leans on a word in the clause before it. */
const JOINS = /^(?:and|but|so)\b/i;
const LEANS = /^(?:he|she|it|they|that|this|these|those)\b/i;

/**
 * The clause that goes with a don't: with what only leads up to it, with a remark on it, and with what a comma adds
 * that says nothing without it: "[I am in meetings], only just back".
 */
export function clauseOut(sentence: string, span: Span): Span {
  const narrow = widen(sentence, span, 'clause');
  const clause = /^,?\s+so(?! that)\b/i.test(sentence.slice(narrow.end))
    ? narrow
    : withRemark(sentence, narrow);
  const start = clause.start - (LEAD_UP.exec(sentence.slice(0, clause.start))?.[1]?.length ?? 0);
  const { end } = withIdle(sentence, clause);
  const added = sentence.slice(clause.end, end).replace(/^\P{L}+/u, '');
  const hangs = LEADS.test(sentence.slice(start)) || LEANS.test(added) || !couldStand(added);
  return { start, end: hangs && !JOINS.test(added) ? end : clause.end };
}

/** "[I hear you], I really do, and …" */
const ECHO = /^,\s+(?:I|we) (?:(?:really|truly|honestly|genuinely) )?do\s*,\s*(?:(?:and|but|so)\s+)?/i;

/**
 * Takes words out with the comma and space that belonged to them. A whole sentence leaves nothing.
 * @param place what goes, widened already
 */
export function deletion(sentence: string, place: Span, width: Width): Edit {
  const before = sentence.slice(0, place.start);
  const after = sentence.slice(place.end);
  const isFirst = beginsAt(sentence, place.start);
  if (isFirst && LAST_MARKS.test(after)) return { start: 0, end: sentence.length, text: '', wording: '' };
  const signed = sentence.slice(endOfWords(sentence));
  if (isFirst && signed && after.trim() === signed.trim()) {
    const marks = /^[\s.!?…]*/.exec(after)?.[0].length ?? 0;
    return { start: place.start, end: place.end + marks, text: '', wording: '' };
  }
  if (isFirst) {
    const joint = ECHO.exec(after)?.[0] ?? /^\s*[,;:–—-]?\s*(?:(?:and|but|so|&)\s+)?/i.exec(after)?.[0] ?? '';
    const next = after.charAt(joint.length);
    return {
      start: place.start,
      end: place.end + joint.length + next.length,
      text: startsWithCapital(sentence) && !LINK.test(after.slice(joint.length)) ? next.toUpperCase() : next,
      wording: '',
    };
  }
  const open =
    (width === 'clause' ? BECAUSE : /$^/).exec(before)?.[0] ??
    /\s*(?:[,;:–—-]\s*)?(?:\b(?:and|but|so)\s+)?$/i.exec(before)?.[0] ??
    '';
  const start = place.start - open.length;
  // "Look, Ida[, it rains], so …": no reason is left for the "so".
  const hanging =
    /^\s*,?\s*(?:so|and|but)\s+(?=(?:I|we|you|it|that|this|there|the)\b)/i.exec(after)?.[0].length ?? 0;
  const follows = after.charAt(hanging);
  if (hanging && (before.match(/\p{L}+/gu) ?? []).length < 4)
    return { start: place.start, end: place.end + hanging + 1, text: follows, wording: '' };
  if (width === 'phrase' && open.trim() === ',' && after.startsWith(','))
    return { start, end: place.end + (followsSpliced(after) ? 0 : 1), text: '', wording: '' };
  // "I must say: [a tap is a tap], it drips"
  if (open.trim() === ':' && after.startsWith(','))
    return { start, end: place.end + 1, text: ':', wording: '' };
  const goesOn = /^\s*,?\s+(?:and|so|but)\b/i.exec(after)?.[0] ?? '';
  // "Thanks [, it is nothing]!" where a face has ended the words before.
  if (FACE_LAST.test(before) && ENDS.test(after))
    return { start, end: sentence.length, text: '', wording: '' };
  const opened = /[,;:–—]/.test(open) ? open.trimEnd() : '';
  // "Sorry, but [we are full] and I am alone": one of the two joins what is left.
  if (goesOn && /[,;–—]\s*but$/i.test(opened))
    return { start, end: place.end + goesOn.length, text: opened, wording: '' };
  const joint = goesOn ? opened.replace(/\s*(?:and|so)$/i, '') : opened;
  const text = /^(?:\s*[,;.!?…:)]|\s[-–—^~*/])/.test(after) || !/[\p{L}\p{N}]/u.test(after) ? '' : joint;
  const next = /^\s*\p{L}/u.exec(after)?.[0] ?? '';
  if (!next || !FACES.test(sentence.slice(place.start, place.end)) || !/\p{L}\s*$/u.test(before))
    return { start, end: place.end, text, wording: '' };
  const letter = startsWithCapital(sentence) ? next.trim().toUpperCase() : next.trim();
  return { start, end: place.end + next.length, text: `. ${letter}`, wording: '' };
}
