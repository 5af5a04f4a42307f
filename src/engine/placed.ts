import type { Edit } from './clause.ts';
import type { Scan } from './scan.ts';
import type { Suggestion } from './types.ts';

/** The draft with a suggestion taken. */
export function applied(draft: string, { start, end, text }: Omit<Suggestion, 'wording'>): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

/** What leans on the sentence before it: "[You are wrong.] And it is cheap." */
const LEANING =
  /^(?:And|But|So|Anyway|Anyhow|Besides|Plus|Still),? (?=(?:an?|I|we|you|he|she|it|they|this|the|our|your|my|no|nobody|there)\b)(\p{L})/u;

/**
 * An edit of a sentence as one of the draft. A sentence taken out whole takes the space beside it along, and the word
 * with which the next one leans on it.
 */
export function placed(edit: Edit, at: number, { clean }: Scan): Suggestion {
  let start = at + edit.start;
  let end = at + edit.end;
  let { text } = edit;
  if (edit.text === '') {
    const spaceAfter = /^ +/.exec(clean.text.slice(end))?.[0].length ?? 0;
    const alone = start === 0 || clean.text[start - 1] === '\n';
    if (alone || clean.text[start - 1] === ' ') end += spaceAfter;
    if (alone && (end === clean.text.length || clean.text[end] === '\n')) {
      const breaks = /^\n+/.exec(clean.text.slice(end))?.[0].length ?? 0;
      end += breaks;
    } else if (!alone && spaceAfter === 0 && clean.text[start - 1] === ' ') start -= 1;
    const [leaning, letter = ''] = LEANING.exec(clean.text.slice(end)) ?? [];
    if (leaning && edit.start === 0) {
      end += leaning.length;
      text = letter.toUpperCase();
    }
  }
  return { start: clean.rawStart(start), end: clean.rawEnd(end), text, wording: edit.wording };
}
