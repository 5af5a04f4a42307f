import type { Rewrite } from '../catalogue/schema.ts';
import { type Span, widen, withRemark } from './clause.ts';
import { conjugate } from './compromise.ts';

/** What stands before the verb of a request, in the order it may come. */
const ASKED = new RegExp(
  [
    '^(?:also|alternatively|then|so|instead|meanwhile)\\b,?\\s+',
    '^(?:please|pls|plz|kindly|do|just|simply|also|maybe|perhaps)\\s+',
    "^(?:can|could|would|will|may|might|why (?:do not|don['’]t)) (?:you|u)\\s+",
    "^(?:you|u)(?:['’](?:ll|d))? (?:(?:can|could|may|might|should|will|would|must)\\s+)?(?:(?:also|always|still|easily|directly)\\s+)?(?:(?:need|want|have) to\\s+)?(?=\\p{Ll})",
    "^(?:we|I)(?:['’]d| would)? (?:(?:kindly|also|always|highly)\\s+)?(?:recommend|suggest|advise|request|ask|invite|encourage|urge|like)(?: (?:that|for))?(?: (?:you|u))?(?: to)?\\s+",
    '^(?:request|requesting|kindly request) (?:you )?to\\s+',
    '^(?:please )?feel free to\\s+',
    '^(?:the |your )?(?:best|next|quickest|easiest|fastest|simplest|safest|right|first|better)(?: \\p{L}+){1,6}? (?:is|would be|will be|might be|is going to be)(?: for you)?(?: to)?\\s+',
    "^(?:it is|it['’]s) best to\\s+",
    '^go ahead and\\s+',
  ].join('|'),
  'iu',
);

const VERB =
  'access|add|ask|begin|browse|call|chat|check|choose|click|complete|connect|consult|contact|create|dial|dm|drop|email|e-mail|enjoy|explore|file|fill|find|follow|get|give|go|have|head|hop|leave|let|lodge|log|look|mail|message|open|phone|pick|post|press|provide|put|raise|reach|read|refer|register|reply|report|request|respond|review|ring|search|see|select|send|share|speak|start|submit|take|talk|tap|tell|try|type|use|view|visit|write';
/** "Phone lines", "email support": no order. */
const THING =
  '(?!(?:phone|email|mail|chat|post|report|request|review|file|view) (?:lines?|numbers?|calls?|support|team|forms?)\\b)';
const ORDER = new RegExp(`^${THING}(?:${VERB})(?:/\\p{L}+)?(?=[\\s:,]|$)`, 'iu');
const GERUND = /^(\p{L}+ing)(?=[\s:,]|$)/iu;
/** A clause that only leads up to the request behind it: "To report a leak, please …". */
const LEADS_UP = /^(?:to|for|in order|if|when|as|since|once|while|should|regarding|with)\b/i;

/**
 * A request as the bare order in it: "could you please open a ticket here" gives "open a ticket here".
 * @returns null for words that ask nothing of the reader
 */
export function asOrder(request: string): string | null {
  let words = request.trim();
  for (let shorter = words.replace(ASKED, ''); shorter !== words; shorter = words.replace(ASKED, ''))
    words = shorter;
  const [, gerund] = GERUND.exec(words) ?? [];
  const order = gerund
    ? conjugate(gerund, 'base') +
      words.slice(gerund.length).replace(/(?<= and )\p{L}+ing\b/giu, (other) => conjugate(other, 'base'))
    : words;
  if (!ORDER.test(order)) return null;
  return order
    .replace(/^have (?=a (?:look|read|browse)\b)/i, 'take ')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** Whether a rewrite says what it replaces as an order. */
export function asksOrder(rewrite: Rewrite): boolean {
  return (typeof rewrite === 'string' ? rewrite : Object.values(rewrite).join('')).includes('|order}');
}

/** Where a request may begin inside its clause. */
const BEGINS =
  /(?<=\s)(?:please|pls|plz|kindly|(?:can|could|would) you|you (?:can|could|may|might|should|will|need)|(?:I|we)(?:['’]d| would)? (?:\p{L}+ )?(?:recommend|suggest|advise|request|ask|invite|encourage|urge))\b/giu;

/** The request around a span, or the one that its clause leads up to. Null where nothing is asked. */
export function requestAround(sentence: string, span: Span): Span | null {
  const narrow = widen(sentence, span, 'clause');
  const around = requestIn(sentence, withRemark(sentence, narrow), span.end);
  const comma = /^\s*,\s+/.exec(sentence.slice(narrow.end))?.[0].length;
  if (around || !comma || !LEADS_UP.test(sentence.slice(narrow.start, narrow.end))) return around;
  const at = narrow.end + comma;
  const next = withRemark(sentence, widen(sentence, { start: at, end: at + 1 }, 'clause'));
  return requestIn(sentence, next, next.end);
}

/** The longest request in a clause that begins before a place. */
function requestIn(sentence: string, { start, end }: Span, before: number): Span | null {
  const begins = [...sentence.matchAll(BEGINS)].map(({ index }) => index);
  const froms = [start, ...begins.filter((at) => at > start && at < before)];
  const from = froms.find((at) => asOrder(sentence.slice(at, end)) !== null);
  return from === undefined ? null : { start: from, end };
}
