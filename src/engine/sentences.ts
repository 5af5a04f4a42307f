import { Cache } from './cache.ts';
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
/** Behind a whole word, a place that surely parts two sentences, whatever stands around them. */
const SURE_END = /[.!?]\s+(?=\p{Lu})/gu;
const WHOLE_WORD = /\p{Ll}{4}$/u;
/** "Hi Jan", which is no month; "Hi Mr" is not at its end. */
const GREETED = /^\s*(?:hi|hello|hey|dear) (?!(?:mrs?|ms|dr|prof)$)\p{Lu}\p{L}+$/iu;

const REMEMBERED_STRETCHES = 2000;
const remembered = new Cache<{ at: number; text: string }[]>(REMEMBERED_STRETCHES);

/** "your order no. and a photo", "order no. 5521": a number, and no answer. */
const NUMBER =
  /\b(?:order|ref|reference|account|acct?|case|ticket|phone|mobile|tel|tracking|booking|invoice|serial|customer|member|part|model|policy|job|flight|house) nos?\.\s*$/i;
/** "nos. 14 to 22", "art. 7" */
const NUMBERS = /\b(?:nos|arts?|paras?|sect)\.\s*$/i;
/** "Reader No. 20417", and not "the answer is no. 5 days …" */
const OWN_NUMBER = /\p{L} No\.\s*$/u;

/** "5521. It is here", which is no item of a list behind "order no." */
const BEHIND_NUMBER = /(?<=^\s*\d+\.)(?=\s+\p{Lu})/u;

function isNumber(last: string, next: string): boolean {
  return (
    (NUMBER.test(last) && /^\s*[\p{Ll}\d]/u.test(next)) ||
    ((NUMBERS.test(last) || OWN_NUMBER.test(last)) && /^\s*\d/.test(next))
  );
}

/** Sentences, with those in one that only the dot of a short form parted. */
function joined(sentences: string[]): string[] {
  const done: string[] = [];
  for (const next of sentences) {
    const last = done.at(-1);
    if (last !== undefined && isNumber(last, next)) {
      const [number = '', ...more] = next.split(BEHIND_NUMBER);
      done.splice(-1, 1, last + number, ...more);
    } else done.push(next);
  }
  return done;
}

/** "leave it at that ;) We are": a typed face parts two sentences. */
const BEHIND_FACE = /(?<=\s[:;=]['-]?[()DPp])(?=\s+\p{Lu})/u;

/** Splits a stretch between sure ends, which a key press elsewhere leaves as it was. */
function splitStretch(stretch: string): { at: number; text: string }[] {
  return remembered.get(stretch, () => {
    let at = 0;
    return joined(splitSentences(stretch))
      .flatMap((sentence) => sentence.split(BEHIND_FACE))
      .flatMap((sentence) => (sentence.length <= LONGEST ? [sentence] : (sentence.match(PIECE) ?? [])))
      .map((sentence) => {
        const found = Math.max(stretch.indexOf(sentence, at), at);
        at = found + sentence.length;
        const indent = sentence.length - sentence.trimStart().length;
        return { at: found + indent, text: sentence.trim() };
      });
  });
}

/** How the runs read last were cut, by how they begin. */
const cuts = new Cache<{ stretches: string[] }>(50);
const BEGINNING = 80;

/** Cuts a run at its sure ends. What stands before the first change since it was read last is not looked at again. */
function stretchesOf(run: string): string[] {
  const kept = cuts.get(run.slice(0, BEGINNING), () => ({ stretches: [] }));
  const stretches: string[] = [];
  let from = 0;
  for (const [index, stretch] of kept.stretches.entries()) {
    const next = kept.stretches[index + 1]?.codePointAt(0);
    const to = from + stretch.length;
    if (next === undefined || run.codePointAt(to) !== next || !run.startsWith(stretch, from)) break;
    stretches.push(stretch);
    from = to;
  }
  SURE_END.lastIndex = from;
  for (let end = SURE_END.exec(run); end; end = SURE_END.exec(run)) {
    const before = run.slice(Math.max(from, end.index - 30), end.index);
    if (!WHOLE_WORD.test(before) && !GREETED.test(before)) continue;
    stretches.push(run.slice(from, SURE_END.lastIndex));
    from = SURE_END.lastIndex;
  }
  if (from < run.length) stretches.push(run.slice(from));
  kept.stretches = stretches;
  return stretches;
}

/** All sentences of a clean text in order; those that are not the agent's own voice are left out. */
export function sentencesOf(text: string): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  for (const { kind, start, text: run, listItem } of segmentsOf(text)) {
    if (kind === 'quote' || kind === 'signature' || kind === 'code') continue;
    let from = start;
    for (const stretch of stretchesOf(run)) {
      for (const { at, text: sentence } of splitStretch(stretch))
        sentences.push({ start: from + at, text: sentence, kind, listItem });
      from += stretch.length;
    }
  }
  return sentences;
}

const QUOTED =
  /“[^”\n]{1,300}”|"[^"\n]{1,300}"|«[^»\n]{1,300}»|`[^`\n]{1,300}`|(?<![\p{L}\p{N}])[‘'][^’'\n]{2,200}[’'](?![\p{L}\p{N}])/gu;

/** No quoted stretch, with what must not stand behind it, is longer than this. */
const LONGEST_QUOTED = 310;

/**
 * Stretches in quotation marks, as [start, end) in UTF-16 units: words that are somebody else's, or names.
 * @param known those of a text that is the same up to `upTo`
 */
export function quotedIn(text: string, known: [number, number][] = [], upTo = 0): [number, number][] {
  const sure = known.filter(([start]) => start < upTo - LONGEST_QUOTED);
  QUOTED.lastIndex = Math.max(sure.at(-1)?.[1] ?? 0, upTo - LONGEST_QUOTED);
  const more = [...text.matchAll(QUOTED)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  QUOTED.lastIndex = 0;
  return [...sure, ...more];
}
