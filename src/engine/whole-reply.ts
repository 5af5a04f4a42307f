import type { Add, ReplyCheck, Rule } from '../catalogue/schema.ts';
import { GREETING } from './clause.ts';
import { keepsFacts } from './facts.ts';
import { applied, placed } from './placed.ts';
import { replyCheckHolds } from './reply.ts';
import { rewriteEdit } from './rewrite.ts';
import type { Ruleset } from './ruleset.ts';
import { apart, countOf, hitsOf, type Scan, scan } from './scan.ts';
import { lowerFirst, upperFirst } from './template.ts';
import { meetsWay } from './thread/asked-for-contact.ts';
import { threadFindings } from './thread/index.ts';
import type { Suggestion } from './types.ts';

/**
 * What mends a finding on the whole reply: a sentence put in, or what is too often said taken out.
 * @param id the rule's
 */
export function wholeReply(draft: string, id: string, text: Scan, ruleset: Ruleset): Suggestion[] {
  const rule = ruleset.on.get(id);
  if (!rule) return [];
  const holding = rule.reply.find((each) => replyCheckHolds(each, text));
  const found = rule.thread.flatMap((each) =>
    threadFindings({ ...rule, thread: [each] }, text)
      .filter(({ start }) => start === null)
      .map(({ open }) => naming(each.add, open)),
  );
  const adds: Add[] = [...(holding ? [holding.add] : []), ...found];
  const sentences = adds.flatMap(({ start, end }) => [
    ...start.map((words) => added(words, 'start', text)),
    ...asAskedFirst(end, text).map((words) => added(words, 'end', text)),
  ]);
  return [...sentences, ...(holding ? thinned(draft, holding, rule, text, ruleset) : [])];
}

/** What is open stands in the place kept for it; what is too long to be said again is left out. */
function naming({ start, end }: Add, open: string | undefined): Add {
  const named = (sentences: string[]) =>
    sentences.flatMap((words) => {
      if (!words.includes(OPEN)) return [words];
      return open && open.length <= LONGEST_OPEN ? [words.replace(OPEN, () => open)] : [];
    });
  return { start: named(start), end: named(end) };
}

const OPEN = '{open}';
const LONGEST_OPEN = 80;

/** The channel that the customer asks for comes before any other. */
function asAskedFirst(sentences: string[], { customer }: Scan): string[] {
  const meets = (words: string) => Number(meetsWay(words, customer));
  return sentences.toSorted((a, b) => meets(b) - meets(a));
}

/** What the draft says more often than the check lets pass is taken out: the emptiest first, and never the first of all, if it says what for. */
function thinned(
  draft: string,
  { has }: ReplyCheck,
  rule: Rule,
  { customer }: Scan,
  { net }: Ruleset,
): Suggestion[] {
  return Object.entries(has).flatMap(([owner, least]) => {
    if (least < 2) return [];
    const fewer = (from: string, enough: (text: Scan) => boolean, ways: number): string[] => {
      const text = scan(from, net, customer);
      if (enough(text)) return [from];
      return withoutOne(from, owner, text)
        .slice(0, ways)
        .flatMap((left) => fewer(left, enough, 1));
    };
    const holds = (text: Scan) => rule.reply.find((each) => replyCheckHolds(each, text));
    return fewer(draft, (text) => countOf(owner, text) < least, MOST_WAYS).flatMap((left) => {
      if (left === draft) return [];
      const text = scan(left, net, customer);
      if (countOf(owner, text) === 0) return [];
      const [words] = holds(text)?.add.end ?? [];
      if (!words) return [{ ...difference(draft, left), wording: '' }];
      // Where a day or an hour says what happens, nothing need be added.
      const [planned] = PLANNED.test(draft) ? fewer(left, (each) => !holds(each), 1) : [];
      if (planned !== undefined) return [{ ...difference(draft, planned), wording: '' }];
      return [{ ...difference(draft, applied(left, added(words, 'end', text))), wording: words }];
    });
  });
}

/** So many of the things said too often are tried as the first to go. */
const MOST_WAYS = 3;

const PLANNED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]m|(?:at|by|before|until|till) \d{1,2}(?:[:.]\d\d)?)\b/i;

/** What cannot begin a sentence once the words before it are out. */
const TORN = /^(?:(?:too|also|as well|again|that|for|about|to|or|and (?:once more|again|for|to|that))\b|\d)/i;
/** "Truly, [I am sorry,] insulin of all things": what only leads up to the words that go. */
const LEADS_UP = /^\P{L}*(?:truly|really|honestly|sincerely|genuinely|again|once (?:more|again))\P{L}*$/iu;
/** "…, and once more." */
const HANGS = /,? (?:and|but|as well,? and) (?:once more|once again|again)[.!]?$/i;

/** "Sorry about that." where another says what for. */
const EMPTY =
  /^(?:(?:(?:I|we)(?:['’]m| am|['’]re| are)|my|our) )?(?:(?:so|very|really|truly|sincere|deepest) )*(?:sorry|apologies|(?:(?:I|we) )?apologi[sz]e)(?: (?:about|for) (?:that|this|it))?[.!]*$/i;
/** What says itself that it was said before. */
const AGAIN = /\b(?:again|once more)\b/i;

/** "Once more." alone. */
function isRemnant(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).length < 3 && !HELLO.test(words) && !FAREWELL.test(words);
}

/** The draft without one of what an owner finds in it, the best to leave out first. */
function withoutOne(draft: string, owner: string, text: Scan): string[] {
  const said = text.sentences.flatMap((sentence, index) =>
    apart(hitsOf(owner, index, text)).map((hit) => ({
      sentence,
      hit,
      isEmpty: EMPTY.test(sentence.text),
    })),
  );
  const shorter = said.slice(said[0]?.isEmpty ? 0 : 1).flatMap(({ sentence, hit, isEmpty }) =>
    (['clause', 'sentence'] as const).flatMap((width) => {
      const edit = rewriteEdit({ delete: width }, sentence.text, hit, {});
      const rest = sentence.text.slice(edit.end);
      const before = sentence.text.slice(0, edit.start);
      const left = before + edit.text + rest;
      const isTorn =
        HANGS.test(left) ||
        LEADS_UP.test(before) ||
        (edit.start === 0 && TORN.test(left)) ||
        (left !== '' && isRemnant(left));
      const here = placed(edit, sentence.start, text);
      const after = applied(draft, here);
      const isAgain = AGAIN.test(sentence.text.slice(edit.start, edit.end));
      return keepsFacts(draft, [here.start, here.end], after) ? [{ after, isTorn, isEmpty, isAgain }] : [];
    }),
  );
  return shorter
    .toSorted(
      (a, b) =>
        Number(a.isTorn) - Number(b.isTorn) ||
        Number(b.isAgain) - Number(a.isAgain) ||
        Number(b.isEmpty) - Number(a.isEmpty) ||
        b.after.length - a.after.length,
    )
    .map(({ after }) => after);
}

/** Two texts' difference as one replacement in the first. */
function difference(before: string, after: string): Omit<Suggestion, 'wording'> {
  const shared = Math.min(before.length, after.length);
  let start = 0;
  while (start < shared && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shared - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const text = after.slice(start, after.length - tail);
  return { start, end: before.length - tail, text };
}

const HELLO =
  /^(?:hi|hello|hey|(?:good )?(?:morning|afternoon|evening)|thanks|thank you|ok|okay|sure|yes|no|correct|dear|(?:warm |many |season['’]?s )?greetings|grüß gott|guten tag)(?![\p{L}\d])[^.!?,]{0,30}[.!?,…]*$|^(?:\S+ ?){1,3}[,:]$/iu;
/** Last words: thanks, wishes, who wrote them, and which part of a message it is. */
const FAREWELL =
  /^(?:(?:and |with |many |again,? )*(?:thank you|thank(?:s|ing you)\b|thx|ty\b|ta\b)|cheers|(?:please )?accept (?:my|our) (?:\p{L}+ )?(?:greetings|regards|thanks|wishes)\b|bye\b|take care|have an? |(?:(?:I|we) )?hop(?:e|ing) (?:you|this|it|that|to (?:see|welcome|host|meet|have the pleasure))\b|enjoy|safe travels|wishing you|(?:we |I )?remain at your|with (?:the |my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many|friendly|sincere) (?:greetings|wishes|thanks)\b|x+$|see you|all the best|best (?:of luck|wishes)|(?:(?:with|my|our) )*(?:\p{L}+ )?regards|yours|sincerely|good luck|(?:we |I )?(?:are )?look(?:ing)? forward|(?:we |I )?(?:really )?appreciate|from all of us)(?:[^\p{N}]*)$/iu;
const SIGNED =
  /^(?:[-–—~^*]\s*)?(?:\p{Lu}[\p{L}.'’&-]*(?:,? (?:(?:of|at|and|the|from|&|d[aeiu]|de[rns]|v[ao]n|l[ae]|am|im|zu[mr]) )*(?:(?:team|crew|shop|desk|office|unit|department|support|care|management|reception|staff|manager)\b)?|$)){1,6}(?:\d{1,2})?[x\s]*$|^\(?\d\/\d\)?$/u;

/** Who wrote it, or which part it is, behind the last words of a short message: "…on the slip- Thanks- Ida", "… 1/2". */
const TAG =
  /(?:\s*[-–—~^*/]?\s*(?:thanks|thank you|thx|sorry|regards|cheers))?\s*(?:(?<![\p{L}\p{N}])[-–—~^*/]\s*|[-–—~^*]\s*)\p{Lu}\p{L}{0,14}$|\s+\d\/\d$|\s*>{1,3}$/iu;

/** What looks like a tag at the end of a link is none. */
const ENDS_IN_LINK = /(?:https?:\/\/|www\.)\S+$/i;

/** Puts a sentence before the body's first, behind its greeting, or behind its last that is no farewell, in the same paragraph. */
function added(words: string, where: 'start' | 'end', { sentences, clean }: Scan): Suggestion {
  const body = sentences.filter(({ kind }) => kind === 'body');
  const last = body.findLast(({ text }) => !FAREWELL.test(text) && !SIGNED.test(text)) ?? body.at(-1);
  const beside = where === 'start' ? (body.find(({ text }) => !HELLO.test(text)) ?? body[0]) : last;
  if (!beside) return { start: 0, end: 0, text: words, wording: words };
  if (where === 'start') {
    const hello = GREETING.exec(beside.text)?.[0] ?? '';
    const at = clean.rawStart(beside.start + hello.length);
    if (!hello) return { start: at, end: at, text: `${words} `, wording: words };
    const next = beside.text.charAt(hello.length);
    return { start: at, end: at + 1, text: `${lowerFirst(words)} ${upperFirst(next)}`, wording: words };
  }
  const said = ENDS_IN_LINK.test(beside.text) ? beside.text : beside.text.replace(TAG, '');
  const at = clean.rawEnd(beside.start + said.length);
  const open = /[\p{L}\p{N}]$/u.test(said);
  return { start: at, end: at, text: `${open ? '.' : ''} ${words}`, wording: words };
}
