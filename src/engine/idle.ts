import { endOfWords, type Span, widen } from './clause.ts';
import { factsIn } from './facts.ts';

/** A rewrite that is a sentence of its own, rather than other words for what it replaces. */
const WHOLE =
  /^(?:(?:I|we|you)(?:['’]\p{L}+)? \S|here is|let (?:me|us) |what I can do|thank you for|nobody|this (?:went|matters)|reply |(?:just )?(?:tell|ask) me|just (?:reply|ask|tell)|to have it all|the answer)/iu;
/** The end of one that wants more behind it. */
const OPEN_END =
  /(?:\}|\b(?:to|the|an?|of|for|that|see|be|and|like|expect|doubt you|whether|is|are|about|on|if))$/i;

/** Whether a rewrite says all that its clause has to say. */
export function isWhole(template: string): boolean {
  return WHOLE.test(template) && !OPEN_END.test(template);
}

/** What makes words worth their place: somebody acts, asks, gives, thanks or says sorry. */
const WORTH = new RegExp(
  [
    "\\b(?:I|we)(?:['’](?:ll|ve)|,? (?:will|have|can|could|shall|sent|made|put|asked|got|did|do)\\b)(?! no\\b|n['’]t|['’]t| not| never| only| just)",
    "\\b(?:I|we)(?:['’](?:m|re)| am| are) (?:now )?\\p{L}+ing\\b",
    "\\byou(?:['’]ll| will| can| get)\\b(?!['’]t| not| have to| need)",
    "\\b(?:it|they|that|\\p{L}+)(?:['’]ll| will)\\b(?! not)",
    '\\b(?:send|text|tell|give|bring|call|ring|write|show) (?:me|us)\\b',
    '\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\\b',
    '\\b(?:please|pls|plz|kindly|(?:can|could|would) you|sorry|apolog\\p{L}*|thank\\p{L}*|refunded|credited|free|attached|enclosed|done|fixed|ready|on (?:its|the) way|in the post|(?:is|are|was|comes?) back|goes out|open|cheaper|available|in stock|on the house|new|today|tonight)\\b',
    '\\?',
    '_{3,}',
  ].join('|'),
  'iu',
);

/** Whether words beside what is replaced only went with it: they hold no fact, and nobody does anything in them. */
export function isIdle(sentence: string, start: number, end: number): boolean {
  return !WORTH.test(sentence.slice(start, end)) && factsIn(sentence, start, end).length === 0;
}

const TAG =
  /^\s*,\s+(?:you know|you see|it seems|it appears|I mean|I must say|I(?: am|['’]m) afraid|mind you|believe me|I suppose|I guess|as it happens)\b/i;

/** "We just host it[, whatever breaks is yours]": the clause with all that a comma adds to it, if that is idle. */
export function withIdle(sentence: string, { start, end }: Span): Span {
  const mark = endOfWords(sentence);
  const tail = sentence.slice(end, mark);
  const goes =
    (TAG.test(tail) || /^(?:\s*,|\s+and)\s+(?!but\b)\S+\s\S+\s\S/.test(tail)) &&
    !/[;:()]/.test(tail) &&
    isIdle(sentence, end, mark);
  return { start, end: goes ? mark : end };
}

/** Where the words of a clause go on with something else to do or to know. */
const GOES_ON = /\s(?:and|or|but|so|then|if|when|once|because|as|from|by|until)\s/i;

/** "[We need it] and one photo": what goes on is a thing more, and nobody does anything. */
const THING_MORE =
  /^\s(?:and|or)\s(?:(?:a|an|the|one|two|three|your|our|any|some|another|all)\s\P{Ll}*[\p{L}-]+(?:\s(?:of|for|on|with|from|in)(?:\s[\p{L}\p{N}'’-]+){1,3})?|\p{Ll}+s(?:\s\p{Ll}+)?|\p{Ll}+\s(?:options|details|number|numbers|papers|form|forms))(?=\s*(?:[.,;:!?…)]|$))/u;

/** A phrase with what leans on it in its clause: "For this we [need it again] in writing". */
export function withLeaning(sentence: string, { start, end }: Span, template: string): Span {
  const clause = widen(sentence, { start, end }, 'clause');
  const tail = sentence.slice(end, clause.end);
  const head = sentence.slice(clause.start, start);
  const asked = /\bplease\s$/i.test(head) && /^(?:tell|just|ask|reply|let)\b/i.test(template);
  const leans =
    /^\s+(?!about\b)\p{L}/u.test(tail) && !GOES_ON.test(`${tail.slice(0, tail.search(/\S/) + 6)} `);
  const own = [...` ${head}`.matchAll(new RegExp(GOES_ON, 'gi'))].at(-1);
  const from = clause.start + (own ? own.index - 1 + own[0].length : 0);
  return {
    start: /\p{L}/u.test(head) && !asked ? from : start,
    end: leans
      ? end + (GOES_ON.exec(tail)?.index ?? tail.length)
      : end + (THING_MORE.exec(tail)?.[0].length ?? 0),
  };
}

/** What follows goes on with something the agent does: "[...] and I'll see about a swap". */
export function goesOnWithPromise(tail: string): boolean {
  return /^\s*,?\s+(?:and|so) (?:I|we)(?:['’]ll| will| can)\b(?!['’]t)/i.test(tail);
}

const OF_IT =
  /^,\s+(?:it|he|she|they)(?:['’](?:s|re)| is| are| was| were| knows?| has| have| can| will)\b[^,;:()]*?(?=[,.!?…]|$)/i;

/** "[Ask our robot], it is awake day and night": with what is said of something that is no longer named. */
export function withTalkOfIt(sentence: string, { start, end }: Span): Span {
  const talk = OF_IT.exec(sentence.slice(end))?.[0].length ?? 0;
  return { start, end: factsIn(sentence, end, end + talk).length > 0 ? end : end + talk };
}
