import type { Hit } from './analysis.ts';
import { apart, hitsOf, type Scan } from './scan.ts';

/** A hit of a rule, with the sentence it is in. */
export interface Phrase {
  hit: Hit;
  sentence: number;
  /** UTF-16 units into the draft as typed. */
  start: number;
  end: number;
}

/** What a rule finds in the words of the draft; what begins within quotation marks is somebody else's, and left out. */
export function phrasesOf(rule: string, text: Scan): Phrase[] {
  return (text.places.get(rule) ?? []).flatMap((index) => {
    const sentence = text.sentences[index];
    if (!sentence) return [];
    return apart(hitsOf(rule, index, text))
      .map((hit) => ({ hit, from: sentence.start + hit.start, to: sentence.start + hit.end }))
      .filter(({ from }) => !text.quoted().some(([start, end]) => start <= from && from < end))
      .map(({ hit, from, to }) => ({
        hit,
        sentence: index,
        start: text.clean.rawStart(from),
        end: text.clean.rawEnd(to),
      }));
  });
}
