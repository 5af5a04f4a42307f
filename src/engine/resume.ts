import { isSignOff, mayGoOn, SIGNATURE_LINES } from './segments.ts';
import type { DraftSentence } from './sentences.ts';

/** A place of a clean text from which on it can be read anew, whatever comes to stand behind it. */
export interface Resume {
  /** The first sentence behind the place. */
  sentence: number;
  /** UTF-16 units into the text. */
  at: number;
  /** Where to begin to read, so that what stands behind the place is seen for what it is. */
  from: number;
}

/** How much of a line tells that it is no greeting, closing or head of a quoted message, whatever ends it. */
const ENOUGH = 400;
/** The end of a sentence behind a whole word: wherever this finds one, the cutting of sentences must find it too. */
const SURE_END = /\p{Ll}{4}[.!?] {1,4}$/u;
/** How many sentences back a place is looked for. */
const TRIES = 12;

/** The last such place that is not behind the sentence given; null where none is near. */
export function resumeOf(text: string, sentences: readonly DraftSentence[], last: number): Resume | null {
  for (let at = last; at > 0 && at > last - TRIES; at -= 1) {
    const place = placeAt(text, sentences, at);
    if (place && isSettled(text, sentences, place)) return place;
  }
  return null;
}

/** Whether no line before the place may become a part of a quote, code or a signature by what comes to stand behind it. */
function isSettled(text: string, sentences: readonly DraftSentence[], { at, from }: Resume): boolean {
  if (/```|from:/i.test(text.slice(0, at))) return false;
  const closing = sentences.findLast(({ kind, start }) => kind === 'closing' && start < at);
  return !closing || text.slice(closing.start, from).split('\n').length > SIGNATURE_LINES + 1;
}

function placeAt(text: string, sentences: readonly DraftSentence[], sentence: number): Resume | null {
  const here = sentences[sentence];
  if (here?.kind !== 'body') return null;
  const line = text.lastIndexOf('\n', here.start - 1) + 1;
  const head = text.slice(line, here.start);
  if (head.trim() === '') {
    const above = text.slice(0, line).trimEnd();
    const from = above.lastIndexOf('\n') + 1;
    const isEnd = /\n\s*\n/.test(text.slice(above.length, line)) || !mayGoOn(above.slice(from));
    return isEnd && mayStandAbove(above.slice(from))
      ? { sentence, at: line, from: behind(from, line, text, sentences) }
      : null;
  }
  const isSure = SURE_END.test(head.slice(-9)) && isUpper(text, here.start) && /\s\p{Ll}/u.test(head);
  if (head.length < ENOUGH || !isSure || sentences[sentence - 1]?.listItem) return null;
  return { sentence, at: here.start, from: behind(line, here.start, text, sentences) };
}

/** Whether a line is the agent's own, and no name that ends a reply. */
function mayStandAbove(line: string): boolean {
  return line !== '' && !/^\s*>/.test(line) && !isSignOff(line);
}

/** The last sentence of a line that begins far enough before a place; where there is none, the line's beginning. */
function behind(line: number, at: number, text: string, sentences: readonly DraftSentence[]): number {
  const start = sentences.findLast((each) => each.start <= at - ENOUGH)?.start ?? line;
  return start > line && isUpper(text, start) ? start : line;
}

function isUpper(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
