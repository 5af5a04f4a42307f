import { splitSentences } from './compromise.ts';
import { type Kind, segmentsOf } from './segments.ts';

/** One sentence of a draft. `start` is a UTF-16 offset into the clean text. */
export interface DraftSentence {
  start: number;
  text: string;
  kind: Kind;
  listItem: boolean;
}

/** No sentence is this long; what is, in UTF-16 units, is no prose, and is read piece by piece. */
const LONGEST = 800;
const PIECE = new RegExp(`[^]{1,${LONGEST}}(?=\\s|$)|[^]{1,${LONGEST}}`, 'g');

function pieces(sentence: string): string[] {
  return sentence.length <= LONGEST ? [sentence] : (sentence.match(PIECE) ?? []);
}

/** All sentences of a clean text in order; those that are not the agent's own voice are left out. */
export function sentencesOf(text: string): DraftSentence[] {
  return segmentsOf(text).flatMap(({ kind, start, text: run, listItem }) => {
    if (kind === 'quote' || kind === 'signature' || kind === 'code') return [];
    let at = 0;
    return splitSentences(run)
      .flatMap(pieces)
      .map((sentence) => {
        const found = Math.max(run.indexOf(sentence, at), at);
        at = found + sentence.length;
        const indent = sentence.length - sentence.trimStart().length;
        return { start: start + found + indent, text: sentence.trim(), kind, listItem };
      });
  });
}

const QUOTED =
  /“[^”\n]{1,300}”|"[^"\n]{1,300}"|«[^»\n]{1,300}»|`[^`\n]{1,300}`|(?<![\p{L}\p{N}])[‘'][^’'\n]{2,200}[’'](?![\p{L}\p{N}])/gu;

/** Stretches in quotation marks, as [start, end) in UTF-16 units: words that are somebody else's, or names. */
export function quotedIn(text: string): [number, number][] {
  return [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length]);
}
