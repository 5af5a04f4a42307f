import type { Hit } from './analysis.ts';
import { apart, foundOf, isQuoted, type Scan } from './scan.ts';

/** A hit of a rule, with the sentence it is in. */
export interface Phrase {
  hit: Hit;
  sentence: number;
  /** UTF-16 units into the draft as typed. */
  start: number;
  end: number;
}

/** What a rule finds in the words of the draft; what are somebody else's words are left out. */
export function phrasesOf(rule: string, text: Scan): Phrase[] {
  return foundOf(rule, text).flatMap(({ at, hits }) => {
    const sentence = text.sentences[at];
    if (!sentence) return [];
    return apart(hits)
      .map((hit) => ({ hit, from: sentence.start + hit.start, to: sentence.start + hit.end }))
      .filter(({ from }) => !isQuoted(from, text))
      .filter(({ from, to }) => !isEcho(text.clean.text.slice(from, to), sentence.text, text.customer))
      .map(({ hit, from, to }) => ({
        hit,
        sentence: at,
        start: text.clean.rawStart(from),
        end: text.clean.rawEnd(to),
      }));
  });
}

const SAID = /\byou(?:['’]ve| have)? (?:wrote|write|said|say|told|asked|ask|mentioned|called?|put)\b/i;

/** Whether words are taken up from the customer's: in capitals in both, said to be theirs, or in quotation marks there. */
function isEcho(words: string, sentence: string, customer: Scan | null): boolean {
  if (!customer) return false;
  const theirs = customer.clean.text;
  if (/\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words) && theirs.includes(words)) return true;
  const isSaid = SAID.test(sentence);
  if (!isSaid && customer.quoted().length === 0) return false;
  const at = theirs.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && (isSaid || isQuoted(at, customer));
}
