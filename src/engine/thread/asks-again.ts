import { THINGS } from './things.ts';
import type { ThreadCheck } from './thread-check.ts';

/** Words that make a mention of a thing a request for it; it follows in the same breath. */
const ASKING =
  /\b(?:(?:could|can|would|will|cd|cld) (?:you|u|we|i)|please|pls|kindly|need|require|(?:i|we)(?:['’]d| would) (?:want|like|love)|provide|send|share|confirm your|give (?:me|us)|let (?:me|us) (?:know|have)|what(?:['’]?s| is| was| are)?|which|may (?:i|we) have|dm|without)\b[^;:]{0,80}$/i;
/** A thing asked for behind its name: "the batch number we need also". */
const NEEDED = /^ (?:is (?:what )?)?(?:we|i) (?:still |also )?need\b/i;
/** A request that shows the agent knows it was given: another one, a check, the thing to use. */
const KNOWN =
  /\b(?:(?:do not|don['’]t|never) (?:share|send|give|post|tell)|(?:send|give|show|tell|hand|forward|write to) (?:your|the|his|her) (?:insurer|insurance|bank|landlord|doctor|surgery|courier|driver|lawyer|solicitor|accountant|school|employer|airline|garage|dealer|card issuer|vet|pharmacist)|again\?|another|new|different|clearer|other|still|same|thanks? (?:you )?for|(?<!(?:may|can|could) )i(?:'ve| have)|(?<!(?:may|can|could) )we(?:'ve| have)|got|use|your (?:order|booking|reference) (?:number )?is|is it|note that|quote|handy|write (?:it|the|your)|keep|show (?:him|her|them|the))\b/i;

/** The draft asks for what the customer's message already holds; what is asked for in a row is one finding. */
export const asksAgain: ThreadCheck = (draft, customer) => {
  const message = customer.clean.text;
  const things = THINGS.filter(({ given }) => given.test(message));
  return draft.sentences.flatMap(({ text, start }) => {
    if (KNOWN.test(text)) return [];
    const asked = things.flatMap((thing) => {
      const match = thing.asked.exec(text);
      if (!match) return [];
      const to = match.index + match[0].length;
      return ASKING.test(text.slice(0, to)) || NEEDED.test(text.slice(to)) ? [match] : [];
    });
    const first = Math.min(...asked.map(({ index }) => index));
    const end = Math.max(...asked.map((match) => match.index + match[0].length));
    if (asked.length === 0) return [];
    return [{ start: draft.clean.rawStart(start + first), end: draft.clean.rawEnd(start + end) }];
  });
};
