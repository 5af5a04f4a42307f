import type { ThreadCheck } from './thread-check.ts';

/** A word that leads to no other thing: "the code of the door" is no door. */
const WORD = '(?!(?:with|of|in|on|about|for|from|to|and|or)\\b)\\p{L}+';
/** What a care team asks for, the kind of number or code in its own group. */
const THING = `(?:(?<kind>${WORD}) )?(?<thing>numbers?|codes?|ids?|pins?|references?|receipts?|invoices?|statements?|passwords?|log-?ins?|labels?|boxe?s?|packaging|photos?|pictures?|screenshots?|printers?|computers?|laptops?|cards?|passports?|licen[cs]es?|certificates?|proof of \\p{L}+|keys?)(?![\\p{L}-])`;
const ITS = `(?:(?:the|my|your|our|an?|any|this|that|its|it['’]s|such an?|both|either) )?(?:(?:${WORD} ){0,2}?)`;

/** "I don't have the code", "I've lost my receipt", "there was no box" */
const LACKS = new RegExp(
  `\\b(?:(?:(?:do|did|does)(?:n['’]?t| not)|never|no longer)(?: even| actually| ever| yet)? (?:have|had|got|get|gotten|receive|received|own|keep|kept)|(?:have|has|had|['’]ve|['’]s)(?:n['’]t| not| never) (?:got|received|had|kept)|(?:lost|misplaced|threw away|thrown away|without)|(?:I|there)(?: have|['’]ve got| is| was| are| were)? no) ${ITS}${THING}`,
  'giu',
);
/** "I need the code", "please send us your receipt"; what the agent will send is not asked for */
const ASKS = new RegExp(
  `(?:(?:^|[,;] |\\b(?:please|kindly|pls|(?:could|can|would|will) you(?: please| kindly)?) )(?:then |just |also )?(?:provide|send|share|enter|give|tell|confirm|quote|attach|upload|present|show|bring|include|type in)|\\b(?:I|we)(?:['’]d| would|['’]ll| will)? (?:still |also |just |do )?(?:need|require)|\\bwhat(?:['’]s| is)|\\b(?:may|can|could) (?:I|we) have) (?:(?:me|us) )?${ITS}${THING}`,
  'giu',
);
/** Another way in, or where to find it. */
const HELPS =
  /\b(?:if (?!possible)|unless|instead|no (?:problem|worries|need)|don['’]t (?:need|worry)|not needed|without|find|found|locate|look(?:ed)? (?:it|you|this|that) up|printed|reset|resen[dt]|new|on (?:its|the|their) way|alternative(?:ly)?|any (?:of|other)|or|another|otherwise|(?:I|we)(?:['’]ll| will) (?:get|check|ask|look|search|send|give|bring)|(?:I|we)(?:['’]ve| have))\b/i;

const one = (name = '') => name.toLowerCase().replace(/s$/, '');
/** "the" code may be any, the access code is another than the order code. */
const SAYS_NOTHING =
  /^(?:the|my|your|our|an?|any|this|that|its|it['’]s|no|full|exact|correct|right|original|valid|specific|proper)$/i;
const kindOf = (kind = '') => (SAYS_NOTHING.test(kind) ? '' : one(kind));

const thingsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ groups: { kind, thing } = {} }) => ({
    kind: kindOf(kind),
    thing: one(thing),
  }));

/** The customer says what they do not have, and the draft asks for it all the same. */
export const whatTheyLack: ThreadCheck = (draft, customer) => {
  const lacked = thingsIn(customer.clean.text, LACKS);
  if (lacked.length === 0 || HELPS.test(draft.clean.text)) return [];
  const asked = draft.sentences.flatMap(({ text }) => thingsIn(text, ASKS));
  const isAsked = lacked.some(({ kind, thing }) =>
    asked.some((each) => each.thing === thing && (!kind || !each.kind || kind === each.kind)),
  );
  return isAsked ? [{ start: null, end: null, message: 'They say that they do not have it.' }] : [];
};
