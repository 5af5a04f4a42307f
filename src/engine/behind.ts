import { type Edit, endOfWords } from './clause.ts';
import type { ScannedSentence } from './part.ts';
import type { Scan } from './scan.ts';
import { fill, lowerFirst } from './template.ts';

/** How a rewrite begins that leaves the sentence as it stands, and says more behind it. */
const BEHIND = '{itself}. ';
const LINK = /(?:https?:\/\/|www\.)\S+$/i;
const MARKS = /^[.!?…]+["'”’)]*/;

/** The words that a template says behind the sentence; null where it does anything else. */
export function wordsBehind(template: string): string | null {
  return template.startsWith(BEHIND) ? template.slice(BEHIND.length) : null;
}

/** What goes on with the sentence before it: the link it leads up to, "Here is how …", "That team …", "To reach them …", "Step 2 …", "Click …". */
const GOES_ON =
  /^(?:https?:\/\/|\P{L}*(?:that (?:team|desk|department|page|link|number)\b|(?:that|they) (?:can|may)\b|they(?:['’]ll| will) be able\b|from there\b|here(?:['’]s| is| are)\b|to (?:reach|contact) (?:us|them|him|her)\b|step \d|link\b|(?:please |just |simply |then |now )*(?:follow|click|tap|select|choose|enter|fill|include|use (?:this|that|the)|open (?:the |this |that )?link)\b|you(?:['’]ll| will| can| may) (?:also )?(?:find|reach) (?:it|us|them|him|her)\b))/iu;

/** Whether words go on with the step that the sentence before them is about. */
export function goesOnWithStep(words: string): boolean {
  return GOES_ON.test(words);
}

/** The last of the sentences that are one step with this one: nothing should be said between them. */
export function lastOfStep(sentence: ScannedSentence, { sentences }: Scan): ScannedSentence {
  let last = sentence;
  for (const each of sentences.slice(sentences.indexOf(sentence) + 1)) {
    if (each.kind !== 'body' || !goesOnWithStep(each.text)) break;
    last = each;
  }
  return last;
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
