import { asTyped, type Clean, clean } from './clean.ts';
import type { Net } from './net.ts';
import { Part, type ScannedSentence } from './part.ts';
import { type Resume, resumeOf } from './resume.ts';
import { type DraftSentence, quotedIn, sentencesOf } from './sentences.ts';

/** A part, and which of the text's sentences is its first. */
export interface PlacedPart {
  part: Part;
  from: number;
}

/** A text as sentences, in parts. */
export interface Reading {
  /** As typed. */
  draft: string;
  clean: Clean;
  sentences: readonly ScannedSentence[];
  parts: readonly PlacedPart[];
  /** Where to read on from when it changes behind that place. */
  resume: Resume | null;
  /** Stretches of the clean text in quotation marks, once they were looked for. */
  quoted: [number, number][] | null;
}

/** So many texts that were read last are kept: drafts being written, and what they answer. */
const RECENT = 4;
/** A part of more sentences than this is cut, so that what is being written stays apart from what is not. */
const LONGEST_PART = 20;
/** What stands this close to a change, in sentences, is likely changed next. */
const CLOSE = 2;

const recents = new WeakMap<Net, Reading[]>();

/**
 * Reads a text with a net. What stands before and behind the place where it differs from one read lately is taken over
 * from there: while somebody writes, only the part they write in is read again.
 */
export function readingOf(draft: string, net: Net): Reading {
  const recent = recents.get(net) ?? [];
  const same = recent.find((each) => each.draft === draft);
  if (same) return same;
  const begun = resumed(draft, recent) ?? anew(draft, recent);
  const { clean, kin, head, quoted } = begun;
  const sentences = takenOver(begun, net);
  const isNear = begun.resume && head - begun.resume.sentence <= LONGEST_PART;
  const resume = isNear ? begun.resume : resumeOf(clean.text, sentences, (head || sentences.length) - CLOSE);
  const isAsTyped = clean.text.length === draft.length;
  const reading = {
    draft,
    clean,
    sentences,
    parts: partsOf(sentences, begun),
    resume: isAsTyped ? (resume ?? begun.resume) : null,
    quoted,
  };
  recents.set(net, [reading, ...recent.filter((each) => each !== kin)].slice(0, RECENT));
  return reading;
}

/** Stretches of a text in quotation marks, as [start, end) in UTF-16 units of the clean text. */
export function quotedOf(reading: Reading): [number, number][] {
  reading.quoted ??= quotedIn(reading.clean.text);
  return reading.quoted;
}

/** A text made plain and cut, beside one read before, and how many sentences at its beginning and end are the same. */
interface Begun {
  clean: Clean;
  /** The sentences that are not known to be those of the other text, of which there are so many before them. */
  drafted: readonly DraftSentence[];
  from: number;
  kin: Reading | null;
  head: number;
  tail: number;
  resume: Resume | null;
  quoted: [number, number][] | null;
}

/** Reads on from the place where a text read before can be resumed, if it is the same up to there. */
function resumed(draft: string, recent: readonly Reading[]): Begun | null {
  for (const kin of recent) {
    const { resume } = kin;
    if (!resume || !isSameUpTo(resume.at + 2, draft, kin.draft)) continue;
    const rest = clean(draft.slice(resume.at)).text;
    if (rest.length !== draft.length - resume.at) continue;
    const plain = asTyped(kin.clean.text.slice(0, resume.at) + rest);
    const drafted = sentencesOf(plain.text.slice(resume.from))
      .map((each) => ({ ...each, start: each.start + resume.from }))
      .filter(({ start }) => start >= resume.at);
    const from = resume.sentence;
    const quoted = kin.quoted && quotedIn(plain.text, kin.quoted, resume.at);
    return { clean: plain, drafted, from, kin, ...shared(kin, drafted, from), resume, quoted };
  }
  return null;
}

function isSameUpTo(end: number, one: string, other: string): boolean {
  return one.length >= end && one.slice(0, end) === other.slice(0, end);
}

function anew(draft: string, recent: readonly Reading[]): Begun {
  const plain = clean(draft);
  const drafted = sentencesOf(plain.text);
  const begun: Begun = {
    clean: plain,
    drafted,
    from: 0,
    kin: null,
    head: 0,
    tail: 0,
    resume: null,
    quoted: null,
  };
  return recent
    .map((kin) => ({ ...begun, kin, ...shared(kin, drafted, 0) }))
    .reduce((best, each) => (each.head + each.tail > best.head + best.tail ? each : best), begun);
}

/** How many sentences at its beginning and end a text shares with another; those before `from` are known to be the same. */
function shared(
  { sentences }: Reading,
  drafted: readonly DraftSentence[],
  from: number,
): { head: number; tail: number } {
  const most = Math.min(sentences.length - from, drafted.length);
  let head = 0;
  while (head < most && isSame(sentences[from + head], drafted[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(sentences.at(-1 - tail), drafted.at(-1 - tail))) tail += 1;
  return { head: from + head, tail };
}

function isSame(one: DraftSentence | undefined, other: DraftSentence | undefined): boolean {
  return one?.text === other?.text && one?.kind === other?.kind && one?.listItem === other?.listItem;
}

function takenOver({ drafted, from, kin, head, tail }: Begun, net: Net): ScannedSentence[] {
  const before = kin?.sentences ?? [];
  const count = from + drafted.length;
  const rest = drafted.map(({ start, text, kind, listItem }, index): ScannedSentence => {
    const at = from + index;
    const isTail = at >= count - tail;
    const known = at < head || isTail ? before[isTail ? at - count + before.length : at] : undefined;
    if (known?.start === start) return known;
    return { start, text, kind, listItem, analysis: known?.analysis ?? net.analyse(text) };
  });
  return before.slice(0, from).concat(rest);
}

function partsOf(sentences: readonly ScannedSentence[], { kin, head, tail }: Begun): PlacedPart[] {
  const count = sentences.length;
  const [first, , last] = kin?.parts ?? [];
  const before = first?.part.length ?? 0;
  const behind = last?.part.length ?? 0;
  if (first && last && before <= head && behind <= tail && count - before - behind <= LONGEST_PART)
    return [
      first,
      { part: new Part(sentences.slice(before, count - behind)), from: before },
      { part: last.part, from: count - behind },
    ];
  if (count <= LONGEST_PART || head + tail === 0) return [{ part: new Part(sentences), from: 0 }];
  const from = Math.max(head - CLOSE, 0);
  const to = count - Math.max(tail - CLOSE, 0);
  return [
    { part: new Part(sentences.slice(0, from)), from: 0 },
    { part: new Part(sentences.slice(from, to)), from },
    { part: new Part(sentences.slice(to)), from: to },
  ];
}
