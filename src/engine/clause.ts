import { taggedTermsOf } from './compromise.ts';
import { factsIn } from './facts.ts';

const PERSON = 'I|we|you|it|they|he|she|there|this|that(?! of)|please';
const VERB =
  "(?:is|are|was|were|will|would|can|could|has|have|had|do|does|did|may|must|should|\\p{L}+(?:ed|s|n['’]t))";
/** A conjunction with a new subject behind it; "and the photos" has none, nor has "since the strike", nor "so that we can". */
const JOINER = `(?:(?:and|but|so(?! that (?:I|we|you|they|it|he|she|the|your|our|my)\\b)|because|as|since|although|though|while|or)\\s(?=(?:${PERSON})\\b)|(?:and|but|so|because|as|although|though|while|or)\\s(?=(?:the|our|your|my)\\s(?:[\\p{L}'’-]+\\s){1,3}${VERB}\\b))`;
const FACE = "[;:=]['-]?[()DPp]";
const EDGE = new RegExp(
  `(?:[,;:](?=\\s)|\\s*(?:\\((?!:)|(?<![;:=]['-]?)\\)|—)|\\s–(?=\\s)|\\s(?=\\p{Extended_Pictographic}|${FACE}))\\s*(?:(?:but|so)\\s|${JOINER})?|(?<!\\b(?:soon|long|far|well|as \\p{L}+)|(?:^|[.,;:]\\s)(?:the|my|our|all)(?:\\s[\\p{L}'’-]+){1,3}(?=\\sand\\sI\\b))\\s${JOINER}`,
  'giu',
);
/** Where the words begin: an emoji or a dash before them is left where it is. */
const FIRST_LETTER = /[\p{L}\p{N}"'“‘(]|$/u;
/** What stands before a sentence's first word: marks, and the "(2/2)" of a message sent in parts. */
export const LEAD = /^[^\p{L}\p{N}]*(?:\d\/\d[^\p{L}\p{N}]*)?/u;
/** "Hi Ana," before the sentence's own words. */
export const GREETING =
  /^(?:hi|hiya|hello|hey|hola|bonjour|dear|g['’]day|greetings|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|grüß gott)(?: \p{L}[\p{L}.'’/-]*){0,3},\s+(?=\p{L})/iu;
export const END_MARK = /[.!?…]+["'”’)]*$/;

/** "… by noon. -Andy", "… by noon - Andy", "https://a.example AB": who wrote it, glued to the last sentence of a short message. */
const SIGNED_OFF =
  /(?:[.!?…]+\s*(?:[Tt]hanks|[Tt]hank you|[Ss]orry)?\s*[-–—^~*/]\s?|\s(?:[-–—]\s?|[\^~*/])|(?<=https?:\/\/\S{3,})\s(?=(?!FAQ|PDF|UK|USA?|EU|NOW|TV|ID|APP)\p{Lu}{2,3}$))(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}{0,14}[.!]?$|(?<=https?:\/\/\S{3,})\s(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers)[,!]?\s\p{Lu}\p{L}+(?:\s?[-–,]\s?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,5})?[.!]?$/u;

/** Where the words of a sentence end, before its end mark and what signs it. */
export function endOfWords(sentence: string): number {
  return (SIGNED_OFF.exec(sentence) ?? END_MARK.exec(sentence))?.index ?? sentence.length;
}

/** A stretch of a sentence, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of a sentence and what to put in its place. Offsets are UTF-16 units into the sentence. */
export interface Edit extends Span {
  text: string;
  /** Of the text, what is new wording. */
  wording: string;
}

export type Width = 'phrase' | 'clause' | 'sentence';

function firstLetter(sentence: string, from: number): number {
  return from + sentence.slice(from).search(FIRST_LETTER);
}

/** "[It is no reason to cry], is it!", "[I hear you], I do." */
const ASKED_BACK =
  /^\s*,\s+(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]?t)?\s(?:it|you|they|we|he|she|I|there)|(?:I|we) (?:(?:really|truly) )?(?:do|am|can))(?=\s*[.!?…]*$)/i;

/** A span with what only says it again. */
export function withEcho(sentence: string, { start, end }: Span): Span {
  return { start, end: end + (ASKED_BACK.exec(sentence.slice(end))?.[0].length ?? 0) };
}

/** Widens a span to the clause or sentence around it, without its end mark. */
export function widen(sentence: string, span: Span, width: Width): Span {
  if (width === 'phrase') return span;
  const markAt = endOfWords(sentence);
  const greeting = GREETING.exec(sentence)?.[0].length ?? 0;
  const first = Math.min(greeting || firstLetter(sentence, 0), span.start);
  if (width === 'sentence') return { start: first, end: Math.max(markAt, span.end) };
  const edges = [...sentence.matchAll(EDGE)];
  const before = edges.findLast((edge) => edge.index + edge[0].length <= span.start);
  const after = edges.find((edge) => edge.index >= span.end);
  return withEcho(sentence, {
    start: before ? Math.min(behindJoiner(sentence, before.index + before[0].length), span.start) : first,
    end: after ? after.index : Math.max(markAt, span.end),
  });
}

/** Where a clause's own words begin: "the FAQ, and [do not reply]". */
function behindJoiner(sentence: string, from: number): number {
  const start = firstLetter(sentence, from);
  return start + (/^(?:and|but|so)\s+/i.exec(sentence.slice(start))?.[0].length ?? 0);
}

/** Words that make what follows them a remark on what stands before. */
const REMARK =
  /^\s*[,–—]?\s+(?:(?:so(?! (?:please|kindly|pls|thanks?)\b)(?! (?:I|we)\b(?! (?:can['’]?t|cannot|(?:could|do|did|wo)n['’]?t|(?:can|could|do|did|will) not)\b))|because|as|since|while|whilst|which|even|especially|like|hence|though|and (?:that|it|this)(?:['’]s|s| is| was)?)\b|(?:happens|sounds|seems|looks|means)\b)/i;

/**
 * The clause with the remark on it, if there is one.
 * @param stays whether the words will stay; else a remark that holds a fact is left out
 */
export function withRemark(sentence: string, { start, end }: Span, stays = false): Span {
  const markAt = endOfWords(sentence);
  const tail = sentence.slice(end, markAt);
  const isFree = stays || factsIn(sentence, end, markAt).length === 0;
  const isRemark = REMARK.test(tail) && !/[;:()]/.test(tail) && isFree;
  return { start, end: isRemark ? markAt : end };
}

/** First words of what cannot stand alone, or would rather not. */
const LEAN =
  /^(?:if|when|as|since|because|although|though|while|whilst|once|unless|until|after|before|in|on|at|with|without|for|to|from|by|about|under|over|given|due|per|should|beyond|besides|apart|regarding|according|during|hi|hey|hello|dear|good|well|so|but|and|or|sorry|sadly|unfortunately|one|please|what|how|whatever|no matter)\b/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Whether what stands before a place is a sentence of its own that only a comma keeps open. */
export function isSpliced(sentence: string, at: number): boolean {
  const head = sentence.slice(0, at);
  const last = head
    .replace(/^.*(?:[.!?]|https?:\/\/\S+)\s/s, '')
    .replace(LEAD, '')
    .replace(/^(?:so|and|but) (?=(?:the|our|your|my|this|that|it|we|you|they)\b)/i, '');
  return /,\s+$/.test(head) && (last.match(WORD) ?? []).length >= 4 && !LEAN.test(last);
}

const SUBJECT =
  "(?:I|we|you|he|she|they|it|its|it['’]s|this|that|that['’]?s|there|there['’]s|the|our|your|my|these|those|nobody|no one|everyone|please|\\p{L}+ (?:is|are|was|were|has|have|will|can|do|does|would|should))";
const FOLLOWS = new RegExp(
  `^\\s*,\\s+(?!I(?: am|['’]m) afraid|I (?:fear|think|hope|guess))(?:${SUBJECT}\\b(?!\\s*,)|(?:if|should) you\\b[^,.]*,\\s(?:please|kindly|just|do)\\b)`,
  'iu',
);
const STANDS = new RegExp(
  `^(?:[^,]{0,20}, )?(?:${SUBJECT}\\s|(?:\\p{L}+ ){1,4}(?:is|are|was|were|has|have|will|can|do|does|would|should)(?:n['’]t)?\\b)`,
  'iu',
);

const REST =
  /^(?:as|if|when|because|although|though|while|which|with|to|for|from|since|including|at|in|on|by|of|under|during|regarding|concerning|given|despite|should (?:you|that|this|it|the))\b/i;
/** What says something without a verb. */
const VERBLESS =
  /^\P{L}*(?:thank|thx|sorry|apolog|yes|yep|no\b|ok|sure|great|good|congrat|well done|welcome|happy|many|much|hi\b|hello|hey|dear|noted|received|understood|done)/iu;

function hasVerb(words: string): boolean {
  return taggedTermsOf(words).some(({ tags }) => tags?.has('Verb'));
}

/** "Believe me" with nothing behind it. */
const ASIDES =
  /^(?:(?:hi|hello|hey)\b[^,]*, )?(?:(?:believe|trust) me|mind you|to be (?:fair|clear)|in fairness|let['’]?s face it|please be (?:aware|advised)|as you (?:know|can imagine|will appreciate)|all in all|of course|if anything)\W*$/i;

/** Whether what is left without a clause still says something, or is nothing at all. */
export function saysSomething(left: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(left)) return true;
  const words = left.replace(/https?:\/\/\S+/g, '').match(WORD) ?? [];
  const isOpen =
    !/,\s+[\p{L}\p{N}]/u.test(left) &&
    REST.test(left.replace(/^\P{L}+/u, '').replace(/^(?:and|but|so) /i, ''));
  return words.length > 1 && !isOpen && !ASIDES.test(left) && (VERBLESS.test(left) || hasVerb(left));
}

/** Whether what is left when the words before it go can begin the sentence: its first clause has a verb, or leads up to one. */
export function canBegin(rest: string): boolean {
  const [first = ''] = rest.split(/[,;:–—]|\s(?:and|but|so)\s(?=(?:I|we|you)\b)/i);
  return VERBLESS.test(first) || LEAN.test(first) || /^\P{L}*$/u.test(first) || hasVerb(first);
}

/** Whether words could be a sentence: they begin with a subject, and are more than two. */
export function couldStand(words: string): boolean {
  return STANDS.test(words.trim()) && (words.match(WORD) ?? []).length > 2;
}

/** What joins a clause to the one before it, where that clause could stand alone. */
export const REASON = new RegExp(
  `^\\s*,?\\s+(?:since|because|as|although|though)\\s+(?=${SUBJECT}\\b)`,
  'iu',
);

/** Whether what follows a place begins, behind a comma, with a subject of its own. */
export function followsSpliced(rest: string): boolean {
  return FOLLOWS.test(rest);
}

/** "…, as [it was agreed]": no reason is left for what stands before. */
export const BECAUSE = /(?<=[\p{L}\p{N}]),?\s+(?:as|because|since|although|though)\s+$/iu;

/** Whether no word of the sentence stands before this place. */
export function beginsAt(sentence: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.slice(0, at).replace(LEAD, ''));
}

/** Whether a sentence is written with a capital at its start. */
export function startsWithCapital(sentence: string): boolean {
  return !/^\P{L}*\p{Ll}/u.test(sentence);
}
