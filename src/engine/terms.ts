import { type RawTerm, taggedTermsOf, termsOf } from './compromise.ts';
import { openContraction } from './contractions.ts';

/** One word of a sentence as patterns see it. Offsets are UTF-16 units into the sentence. */
export interface Term {
  /** Every lower-case word this may be matched as. */
  words: string[];
  /** As written, for `/regex/`, `@caps` and cased patterns. */
  text: string;
  start: number;
  end: number;
  comma: boolean;
  /** A gap may not go on past this term: a semicolon, colon, dash or bracket follows. */
  breakAfter: boolean;
}

/** Whether a term may be matched as one of the words. */
export function hasOne({ words }: Term, set: ReadonlySet<string>): boolean {
  for (const word of words) if (set.has(word)) return true;
  return false;
}

const NO_TAGS: ReadonlySet<string> = new Set();
const BREAK = /[;:()–—…]|\s-+\s|\.\.\./;

/** A sentence as words. compromise's tags take most of the time of reading one, so they wait until a pattern asks. */
export class Sentence {
  readonly text: string;
  readonly terms: readonly Term[];
  #tags: Map<number, Set<string>> | null = null;

  constructor(text: string) {
    this.text = text;
    this.terms = readTerms(text);
  }

  /** The tags of the term at an index; both halves of a contraction have those of the whole. */
  tagsAt(index: number): ReadonlySet<string> {
    this.#tags ??= readTags(this.text);
    return this.#tags.get(this.terms[index]?.start ?? -1) ?? NO_TAGS;
  }
}

/** Where each word begins and ends, by compromise's own round trip. */
function* placed(raws: RawTerm[]): Generator<{ raw: RawTerm; start: number; end: number }> {
  let at = 0;
  for (const raw of raws) {
    const start = at + raw.pre.length;
    const end = start + raw.text.length;
    at = end + raw.post.length;
    yield { raw, start, end };
  }
}

/** Both halves of a contraction have the span of the whole. */
function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const { raw, start, end } of placed(termsOf(text))) {
    const before = terms.at(-1);
    if (before && BREAK.test(raw.pre)) before.breakAfter = true;
    if (raw.text === '') continue;
    const base = {
      text: raw.text,
      start,
      end,
      comma: raw.post.includes(','),
      breakAfter: BREAK.test(raw.post),
    };
    for (const words of openContraction(straight(raw.normal)) ?? [wordsOf(raw.normal)])
      terms.push({ ...base, words });
  }
  return terms;
}

function wordsOf(normal: string): string[] {
  if (!/[-/]/.test(normal)) return [normal];
  return [normal, normal.replaceAll('-', ''), ...normal.split('/')];
}

function readTags(text: string): Map<number, Set<string>> {
  const tags = new Map<number, Set<string>>();
  let host = 0;
  for (const { raw, start } of placed(taggedTermsOf(text))) {
    if (raw.text !== '') host = start;
    tags.set(host, (tags.get(host) ?? new Set()).union(raw.tags ?? new Set()));
  }
  return tags;
}

/** Curly apostrophes made straight. */
export function straight(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'");
}
