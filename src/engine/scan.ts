import type { Check, Hit } from './analysis.ts';
import type { Clean } from './clean.ts';
import type { Net } from './net.ts';
import type { Found, ScannedSentence } from './part.ts';
import { type TextCounts, together } from './readability.ts';
import { type PlacedPart, quotedOf, readingOf } from './reading.ts';

/** A text read once: its sentences with what the net found in each. */
export interface Scan {
  clean: Clean;
  sentences: readonly ScannedSentence[];
  parts: readonly PlacedPart[];
  /** How often a condition looked past the part that it was asked in. */
  looksAround: number;
  /** Which hits stand of those that hang on what is around their part, by sentence: true of this text alone. */
  readonly around: Map<number, Map<Hit, boolean>>;
  /** What was found of each owner; filled as it is asked for. */
  found: Map<string, readonly Found[]>;
  /** Stretches of the clean text in quotation marks. */
  quoted(): [number, number][];
  /** What stands between greeting and closing, counted. */
  body(): TextCounts;
  /** The customer's latest message, null where the thread holds none. */
  customer: Scan | null;
  /** What the agent wrote in the thread before, oldest first. */
  earlier(): Scan[];
}

/** Reads a text with the net. */
export function scan(
  text: string,
  net: Net,
  customer: Scan | null = null,
  earlier: () => Scan[] = () => [],
): Scan {
  const reading = readingOf(text, net);
  const { clean, sentences, parts } = reading;
  let body: TextCounts | null = null;
  return {
    clean,
    sentences,
    parts,
    looksAround: 0,
    around: new Map(),
    found: new Map(),
    customer,
    earlier,
    quoted: () => quotedOf(reading),
    body() {
      body ??= together(parts.map(({ part }) => part.body));
      return body;
    },
  };
}

const NONE: Hit[] = [];

/** The hits of an owner (sign, do, rule or condition) in one sentence whose conditions hold: a likely one only where no pattern's does. */
export function hitsOf(owner: string, sentence: number, text: Scan): Hit[] {
  const hits = text.sentences[sentence]?.analysis.hitsOf(owner);
  if (!hits || hits.length === 0) return NONE;
  const standing = hits.filter((hit) => stands(hit, sentence, text));
  const matched = standing.filter(({ entry }) => !entry.isLikely);
  return matched.length > 0 ? matched : standing;
}

/** The hits of a sign, do or rule in the whole text, by sentences. */
export function foundOf(owner: string, text: Scan): readonly Found[] {
  const known = text.found.get(owner);
  if (known) return known;
  const found: Found[] = [];
  for (const placed of text.parts)
    for (const { at, hits } of foundIn(placed, owner, text)) found.push({ at: placed.from + at, hits });
  text.found.set(owner, found);
  return found;
}

/** Looks again only where what is found hangs on what stands around the part. */
function foundIn({ part, from }: PlacedPart, owner: string, text: Scan): readonly Found[] {
  const known = part.found.get(owner);
  const places = known ? known.open : part.placesOf(owner);
  const sure = known?.sure ?? [];
  if (places.length === 0) return sure;
  const open: number[] = [];
  const around: Found[] = [];
  for (const at of places) {
    const looks = text.looksAround;
    const hits = hitsOf(owner, from + at, text);
    const isSure = text.looksAround === looks;
    if (!isSure) open.push(at);
    if (hits.length > 0) (isSure ? sure : around).push({ at, hits });
  }
  part.found.set(owner, { sure, open });
  return around.length === 0 ? sure : [...sure, ...around].sort((a, b) => a.at - b.at);
}

/** How often an owner is hit in the text; hits that overlap count once, and what is quoted does not. */
export function countOf(owner: string, text: Scan): number {
  return foundOf(owner, text).reduce((sum, { at, hits }) => {
    const from = text.sentences[at]?.start ?? 0;
    return sum + apart(hits).filter(({ start }) => !isQuoted(from + start, text)).length;
  }, 0);
}

/** Whether a place in the clean text is within quotation marks. */
export function isQuoted(at: number, text: Scan): boolean {
  return text.quoted().some(([start, end]) => start <= at && at < end);
}

/** Whether an owner is hit anywhere in the text. */
export function occurs(owner: string, text: Scan): boolean {
  return text.parts.some((placed) => occursIn(placed, owner, text));
}

function occursIn({ part, from }: PlacedPart, owner: string, text: Scan): boolean {
  const known = part.occurring.get(owner);
  if (known !== undefined) return known;
  const before = text.looksAround;
  for (const at of part.placesOf(owner)) {
    const looks = text.looksAround;
    if (hitsOf(owner, from + at, text).length === 0) continue;
    if (text.looksAround === looks) part.occurring.set(owner, true);
    return true;
  }
  if (text.looksAround === before) part.occurring.set(owner, false);
  return false;
}

/** Of hits that overlap, the longest, or the earlier pattern's. In order of the text. */
export function apart(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  for (const hit of hits.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.entry.order - b.entry.order,
  ))
    if (!kept.some((other) => overlap(other, hit))) kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start);
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a hit's conditions hold. What is so whatever stands around the part is kept with it. */
function stands(hit: Hit, at: number, text: Scan): boolean {
  const { checks } = hit.entry;
  if (checks.length === 0) return true;
  const placed = partAt(at, text);
  if (!placed) return true;
  const kept = placed.part.standingAt(at - placed.from);
  const known = kept.get(hit) ?? 0;
  if (typeof known === 'boolean') return known;
  const decided = text.around.get(at)?.get(hit);
  if (decided !== undefined) {
    text.looksAround += 1;
    return decided;
  }
  kept.set(hit, false); // conditions that lean on each other in a circle do not hold
  const before = text.looksAround;
  let passed = known;
  for (const check of checks.slice(known)) {
    const looks = text.looksAround;
    const holds = conditionHolds(check, hit, at, placed, text) === check.wanted;
    const isSure = text.looksAround === looks;
    if (!holds && isSure) return false;
    if (!holds) {
      kept.set(hit, passed);
      return decide(hit, at, text, false);
    }
    if (text.looksAround === before) passed += 1;
  }
  const isSure = text.looksAround === before;
  kept.set(hit, isSure || passed);
  return isSure || decide(hit, at, text, true);
}

/** Remembers for this text whether a hit stands: asked anew for each hit beside it, many would take for ever. */
function decide(hit: Hit, at: number, { around }: Scan, isStanding: boolean): boolean {
  const known = around.get(at) ?? new Map<Hit, boolean>();
  around.set(at, known.set(hit, isStanding));
  return isStanding;
}

function partAt(at: number, { parts }: Scan): PlacedPart | undefined {
  return parts.find(({ part, from }) => at < from + part.length);
}

function conditionHolds(
  { place, owner }: Check,
  hit: Hit,
  at: number,
  { part, from }: PlacedPart,
  text: Scan,
): boolean {
  const inSentence = (index: number) => {
    if (index < from || index >= from + part.length) text.looksAround += 1;
    return hitsOf(owner, index, text).length > 0;
  };
  switch (place) {
    case 'question':
      return text.sentences[at]?.analysis.question ?? false;
    case 'list':
      return text.sentences[at]?.listItem ?? false;
    case 'overlap':
      return hitsOf(owner, at, text).some((other) => overlap(other, hit));
    case 'sentence':
      return inSentence(at);
    case 'near':
      return inSentence(at) || inSentence(at + 1);
    case 'before':
      return inSentence(at - 1);
    case 'after':
      return inSentence(at + 1);
    case 'reply':
      text.looksAround += 1;
      return occurs(owner, text);
    case 'rest':
      text.looksAround += 1;
      return text.sentences.every(({ kind }, index) => index === at || kind !== 'body' || inSentence(index));
    case 'customer':
      text.looksAround += 1;
      return text.customer !== null && occurs(owner, text.customer);
  }
}
