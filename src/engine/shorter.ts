import { factsIn } from './facts.ts';
import { upperFirst } from './template.ts';

interface Span {
  start: number;
  end: number;
}

/** What only introduces the words behind it: "rest assured, your note …". */
const OPENER =
  /^(?:please )?(?:(?:you can |you may )?(?:rest|be) assured|(?:I|we|let me)(?: can| do)? assure you|please note)(?: that)?,?\s+(?=\S)/i;

/** A phrase without what only introduces it; null where nothing does. */
export function withoutOpener(sentence: string, { start, end }: Span): string | null {
  const words = sentence.slice(start, end);
  const left = words.replace(OPENER, '');
  return left === words ? null : /^\p{Lu}/u.test(words) ? upperFirst(left) : left;
}

/** Whether a phrase is joined on at the end of a clause, which reads well without it: "You got there[, so all is well]." */
export function isJoinedOn(sentence: string, { start, end }: Span): boolean {
  return (
    /^(?:so|and|but|because|to)\s/i.test(sentence.slice(start, end)) &&
    /[\p{L}\p{N}],?\s+$/u.test(sentence.slice(0, start)) &&
    !/\b(?:to|at|of|for|with|by|than|can|could|will|would|like|able|want|need|have|is|are|and|or)\s+$/i.test(
      sentence.slice(0, start),
    ) &&
    /^\s*(?:[.,;:!?…)]|(?:on|in|at|with|during|next|again)\b|$)/i.test(sentence.slice(end))
  );
}

/** The words of a finding as blanks around the facts that are in them. */
export function blanked(sentence: string, { start, end }: Span): string {
  const facts = factsIn(sentence, start, end);
  const [fact] = facts;
  if (!fact || (fact.start === start && fact.end >= end)) return '____';
  const words = facts.map((each) => sentence.slice(each.start, Math.min(each.end, end)));
  const before = facts[0]?.start === start ? '' : '____ ';
  const behind = (facts.at(-1)?.end ?? 0) >= end ? '' : ' ____';
  return `${before}${words.join(' ____ ')}${behind}`;
}
