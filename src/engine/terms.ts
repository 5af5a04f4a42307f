import { termsOf } from './compromise.ts';
import { openContraction } from './contractions.ts';

/** One word of a sentence as patterns see it. Offsets are UTF-16 units into the sentence. */
export interface Term {
  /** Every lower-case word this may be matched as. */
  words: string[];
  /** As written, for `/regex/`, `@caps` and cased patterns. */
  text: string;
  tags: Set<string>;
  start: number;
  end: number;
  comma: boolean;
  /** A gap may not go on past this term: a semicolon, colon, dash or bracket follows. */
  breakAfter: boolean;
}

const NO_TAGS = new Set<string>();
const BREAK = /[;:()–—…]|\s-+\s|\.\.\./;

/** The terms of a sentence; both halves of a contraction have the span of the whole. */
export function readTerms(sentence: string, tagged: boolean): Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const raw of termsOf(sentence, tagged)) {
    const host = terms.at(-1);
    const start = at + raw.pre.length;
    const end = start + raw.text.length;
    at = end + raw.post.length;
    if (host && BREAK.test(raw.pre)) host.breakAfter = true;
    const halfOfHost = raw.text === '' && raw.implicit !== undefined && host;
    const base = {
      text: raw.text,
      tags: raw.tags ?? NO_TAGS,
      start: halfOfHost ? host.start : start,
      end: halfOfHost ? host.end : end,
      comma: raw.post.includes(','),
      breakAfter: BREAK.test(raw.post),
    };
    const opened = raw.implicit === undefined ? openContraction(straight(raw.normal)) : null;
    if (opened) for (const words of opened) terms.push({ ...base, words });
    else if (raw.text !== '' || halfOfHost) terms.push({ ...base, words: wordsOf(raw) });
  }
  return terms;
}

function wordsOf(raw: RawTerm): string[] {
  if (raw.implicit) return [raw.implicit];
  const { normal } = raw;
  if (!/[-/]/.test(normal)) return [normal];
  return [normal, normal.replaceAll('-', ''), ...normal.split('/')];
}

type RawTerm = ReturnType<typeof termsOf>[number];

/** Curly apostrophes made straight. */
export function straight(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'");
}
