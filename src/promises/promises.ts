import { clean } from '../engine/clean.ts';
import { sentencesOf } from '../engine/sentences.ts';
import { duesOf } from './due.ts';
import { spanEnd } from './spans.ts';
import { FREE, partsOf, SPAN, WHEN } from './when.ts';

/** A promise with a date in it. */
export interface Promised {
  /** Its own words, and no others of the draft. */
  words: string;
  /** When it is due (epoch ms): one time, or two where it can be meant in two ways, the likelier first. */
  due: number[];
}

/** The agent speaks of what they or the customer's wait will come to. */
const SPEAKS =
  /\b(?:(?:(?:I|we)(?:['’]ll| will) )?(?:make sure|ensure|see to it)(?: that)? you (?:have|get|receive|hear)|(?:I|we)(?:['’]ll| will| shall|['’]m going to|['’]re going to| am going to| are going to| promise(?: to)?| can promise)|(?:I|we)(?:['’]m| am|['’]re| are) (?:calling|sending|writing|shipping|posting|refunding|getting back)|you(?:['’]ll| will| can expect to| are going to|['’]re going to) (?:then )?(?:have|get|receive|hear|see|be (?:called|refunded|paid|contacted)))(?![\p{L}\d])/giu;
/** What is said then is no promise of something to come. */
const NOT =
  /^\s*(?:(?:(?:also|then|just|still|only|kindly)\s+)?(?:not|never|no longer|have to|need|require|expect|assume|wait|hope|be (?:out|away|off|closed|unavailable|on (?:leave|holiday|vacation)|unable|able to (?:see|close))))\b/i;
/** From here on something else is spoken of. */
const BREAK =
  /;|:(?!\d)|\b(?:if|unless|whether|when|once|because|since|until|till|after|which|who|that|what|how|why|where|so that|as soon as|as you|like|than|or else|you (?:sent|wrote|said|asked|ordered|told))\b/i;
/** A time after these words is that of something else. */
const OTHER = /\b(?:from|of|since|for|until|till|after|between|every|each|last|past|dated?|the)\s+$/i;
const LEAD =
  /(?:^|[\s,(])(by|before|within|inside|in|on|at|around|about|no later than|not later than|over)\s+$/i;
/** Words as they are written, which with a capital would be days. */
const WORDS = /^(?:sun|sat|wed|mon|fri|thu)\b(?! \d)/;
const LONGEST = 200;

interface Found {
  start: number;
  end: number;
  due: number[];
}

/** The times in what is promised, in its order; of "on Monday or Tuesday" the later. */
function timesIn(said: string, now: number, zone: string): Found[] {
  const found: Found[] = [];
  for (const { index } of said.matchAll(/(?<![\p{L}\d./:-])[\p{L}\d]/gu)) {
    const last = found.at(-1);
    if (last && index < last.end) continue;
    const [before, rest] = [said.slice(0, index), said.slice(index)];
    const lead = LEAD.exec(before)?.[1]?.toLowerCase() ?? '';
    if (OTHER.test(before) || (!lead && !FREE.test(rest)) || WORDS.test(rest)) continue;
    const isIn = /^(within|in|inside)$/.test(lead);
    const span = isIn ? SPAN.exec(rest) : null;
    // "In 3 parts" is no time of day.
    if (isIn && !span && /^[\da-z]+(?![-/.\d])/i.test(rest) && partsOf(/^\S+/.exec(rest)?.[0] ?? '').clock)
      continue;
    const when = span ?? WHEN.exec(rest);
    if (!when) continue;
    const end = span ? spanEnd(rest, now, zone) : null;
    const due = end === null ? duesOf(when[0], lead, now, zone) : [end].filter((each) => each > now);
    const one = { start: index, end: index + when[0].length, due };
    if (last && /^,? (?:or|to|–|-) (?:on |by |at )?$/.test(said.slice(last.end, index))) found.pop();
    if (due.length > 0) found.push(one);
  }
  return found;
}

/** "By Friday noon" and nothing else, as it stands before "I'll write". */
function timeBefore(before: string, now: number, zone: string): { at: number; due: number[] } | null {
  const [, said = ''] = /(?:^|[.!?,;:]\s+|\b(?:and|so|but)\s+)([^.!?;:]{3,60}?),?\s*$/.exec(before) ?? [];
  const [time, ...others] = timesIn(said, now, zone);
  if (!time || others.length > 0) return null;
  const isAll =
    said.slice(time.end).trim() === '' &&
    /^(?:by|before|within|in|on|at|no later than)?\s*$/i.test(said.slice(0, time.start));
  return isAll ? { at: before.lastIndexOf(said), due: time.due } : null;
}

const trimmed = (words: string) => {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.!–-]+$/, '')
    .trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`;
};

function promisedIn(sentence: string, now: number, zone: string): Promised[] {
  if (/\?["'”’)\s]*$/.test(sentence)) return [];
  const speaks = [...sentence.matchAll(SPEAKS)];
  return speaks.flatMap(({ index, 0: opening }, at) => {
    const from = index + opening.length;
    const next = speaks[at + 1]?.index ?? sentence.length;
    const rest = sentence.slice(from, next);
    if (NOT.test(rest)) return [];
    const said = rest.slice(0, BREAK.exec(rest)?.index ?? rest.length);
    const times = timesIn(said, now, zone);
    if (times.length > 0)
      return times.map(({ end, due }) => ({ words: trimmed(sentence.slice(index, from + end)), due }));
    const before = timeBefore(sentence.slice(0, index), now, zone);
    return before ? [{ words: trimmed(sentence.slice(before.at, from + said.length)), due: before.due }] : [];
  });
}

/**
 * The promises with a date in a reply that is sent at `now` (epoch ms), in the zone of the agent (as `Europe/Berlin`),
 * in their order. What is quoted, and what is asked, promises nothing.
 */
export function promisesIn(draft: string, now: number, zone: string): Promised[] {
  return sentencesOf(clean(draft).text).flatMap(({ text }) => promisedIn(text, now, zone));
}
