import { Cache } from './cache.ts';
import { cutTerms, type RawTerm, readTerm, taggedTermsOf } from './compromise.ts';
import { openContraction, straight } from './contractions.ts';
import { quickWords } from './quick-words.ts';

/** One word of a sentence as patterns see it. Offsets are UTF-16 units into the sentence. */
export interface Term {
  /** Every lower-case word this may be matched as. */
  words: string[];
  /** What `quickWords` sees in it: all plain words that patterns may need of it. */
  quick: readonly string[];
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

/** Where each word begins, by compromise's own round trip. */
function* placed(raws: RawTerm[]): Generator<{ raw: RawTerm; start: number }> {
  let at = 0;
  for (const raw of raws) {
    const start = at + raw.pre.length;
    at = start + raw.text.length + raw.post.length;
    yield { raw, start };
  }
}

/** What is the same wherever a word with these signs around it stands. Lengths are UTF-16 units. */
interface Cut {
  before: number;
  text: string;
  behind: number;
  comma: boolean;
  breakBefore: boolean;
  breakAfter: boolean;
  /** The words it may be matched as; of a contraction, those of each part. */
  parts: string[][];
  quick: readonly string[];
}

/** A person's vocabulary, with the signs around its words, is smaller. */
const VOCABULARY = 10_000;
const cuts = new Cache<Cut>(VOCABULARY);

function readCut(cut: string): Cut {
  return cuts.get(cut, () => {
    const { pre, text, post, normal } = readTerm(cut);
    return {
      before: pre.length,
      text,
      behind: post.length,
      comma: post.includes(','),
      breakBefore: BREAK.test(pre),
      breakAfter: BREAK.test(post),
      parts: openContraction(straight(normal)) ?? [wordsOf(normal)],
      quick: [...quickWords(cut)],
    };
  });
}

/** Both halves of a contraction have the span of the whole. */
function readTerms(sentence: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const cut of cutTerms(sentence)) {
    const { before, text, behind, comma, breakBefore, breakAfter, parts, quick } = readCut(cut);
    const start = at + before;
    const end = start + text.length;
    at = end + behind;
    const last = terms.at(-1);
    if (last && breakBefore) last.breakAfter = true;
    if (text === '') continue;
    for (const words of parts) terms.push({ words, quick, text, start, end, comma, breakAfter });
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
