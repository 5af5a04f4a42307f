import type { Analysis, Check, Hit } from './analysis.ts';
import { type Clean, clean } from './clean.ts';
import type { Net } from './net.ts';
import { sumOf, type TextCounts } from './readability.ts';
import { type DraftSentence, quotedIn, sentencesOf } from './sentences.ts';

export interface ScannedSentence extends DraftSentence {
  analysis: Analysis;
  /** Which hits stand once their conditions are looked at; filled as they are asked for. */
  standing: Map<Hit, boolean> | null;
}

/** A text read once: its sentences with what the net found in each. */
export interface Scan {
  clean: Clean;
  sentences: ScannedSentence[];
  /** Where each owner is (a sign: may be) hit: the indexes of its sentences. */
  places: ReadonlyMap<string, number[]>;
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
  const plain = clean(text);
  const sentences = sentencesOf(plain.text).map(({ start, text: words, kind, listItem }) => {
    const analysis = net.analyse(words);
    return { start, text: words, kind, listItem, analysis, standing: null };
  });
  let quoted: [number, number][] | null = null;
  let body: TextCounts | null = null;
  return {
    clean: plain,
    sentences,
    places: placesOf(sentences),
    customer,
    earlier,
    quoted() {
      quoted ??= quotedIn(plain.text);
      return quoted;
    },
    body() {
      body ??= sumOf(sentences.filter(({ kind }) => kind === 'body').map(({ analysis }) => analysis.counts));
      return body;
    },
  };
}

function placesOf(sentences: ScannedSentence[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach(({ analysis }, index) => {
    for (const owner of analysis.owners) {
      const known = places.get(owner);
      if (known) known.push(index);
      else places.set(owner, [index]);
    }
  });
  return places;
}

const NONE: Hit[] = [];

/** The hits of an owner (sign, do, rule or condition) in one sentence whose conditions hold. */
export function hitsOf(owner: string, sentence: number, text: Scan): Hit[] {
  const hits = text.sentences[sentence]?.analysis.hitsOf(owner);
  if (!hits || hits.length === 0) return NONE;
  return hits.filter((hit) => stands(hit, sentence, text));
}

/** How often an owner is hit in the text; hits that overlap count once, and what is quoted does not. */
export function countOf(owner: string, text: Scan): number {
  const places = text.places.get(owner) ?? [];
  return places.reduce((sum, at) => {
    const from = text.sentences[at]?.start ?? 0;
    const own = apart(hitsOf(owner, at, text)).filter(({ start }) => !isQuoted(from + start, text));
    return sum + own.length;
  }, 0);
}

/** Whether a place in the clean text is within quotation marks. */
export function isQuoted(at: number, text: Scan): boolean {
  return text.quoted().some(([start, end]) => start <= at && at < end);
}

/** Whether an owner is hit anywhere in the text. */
export function occurs(owner: string, text: Scan): boolean {
  return text.places.get(owner)?.some((at) => hitsOf(owner, at, text).length > 0) ?? false;
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

function stands(hit: Hit, sentence: number, text: Scan): boolean {
  const { entry } = hit;
  const place = text.sentences[sentence];
  if (!place || (entry.when.length === 0 && entry.unless.length === 0)) return true;
  place.standing ??= new Map();
  const known = place.standing.get(hit);
  if (known !== undefined) return known;
  place.standing.set(hit, false); // conditions that lean on each other in a circle do not hold
  const holds = (check: Check) => conditionHolds(check, hit, sentence, text);
  const result = entry.when.every(holds) && !entry.unless.some(holds);
  place.standing.set(hit, result);
  return result;
}

/** As `occurs`, for conditions too, whose places are not known before they are looked for. */
function isAnywhere(owner: string, text: Scan): boolean {
  return text.sentences.some((_, at) => hitsOf(owner, at, text).length > 0);
}

function conditionHolds(check: Check, hit: Hit, at: number, text: Scan): boolean {
  const { owner } = check;
  const inSentence = (index: number) => hitsOf(owner, index, text).length > 0;
  switch (check.place) {
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
      return isAnywhere(owner, text);
    case 'rest':
      return text.sentences.every(({ kind }, index) => index === at || kind !== 'body' || inSentence(index));
    case 'customer':
      return text.customer !== null && isAnywhere(owner, text.customer);
  }
}
