import { type Edit, endOfWords } from './clause.ts';
import { fill, lowerFirst } from './template.ts';

/** How a rewrite begins that leaves the sentence as it stands, and says more behind it. */
const BEHIND = '{itself}. ';
const LINK = /(?:https?:\/\/|www\.)\S+$/i;
const MARKS = /^[.!?…]+["'”’)]*/;

/** The words that a template says behind the sentence; null where it does anything else. */
export function wordsBehind(template: string): string | null {
  return template.startsWith(BEHIND) ? template.slice(BEHIND.length) : null;
}

/**
 * Says more behind a sentence: after its own end mark, before what signs it, and behind a link joined on, so that no
 * mark becomes part of the link.
 * @param start where its own words begin, behind a greeting
 */
export function behind(
  sentence: string,
  start: number,
  more: string,
  captures: Record<string, string>,
): Edit {
  const end = endOfWords(sentence);
  const itself = sentence.slice(start, end);
  const marks = MARKS.exec(sentence.slice(end))?.[0] ?? '';
  const words = fill(more, captures, sentence);
  const ended = words.replace(/(?<![.!?])$/, '.');
  const [joint, added] = marks
    ? [`${marks} `, ended]
    : LINK.test(itself)
      ? [' – ', lowerFirst(ended)]
      : ['. ', words.replace(/\.$/, '')];
  const kept = marks ? itself : itself.replace(/[,;:\s]+$/, '');
  return { start, end: end + marks.length, text: `${kept}${joint}${added}`, wording: `… ${added}` };
}
