import type { ThreadCheck } from './thread-check.ts';

/** A thing customers give: how it looks in their message, and how a draft asks for it. */
interface Given {
  given: RegExp;
  asked: RegExp;
}

const THINGS: Given[] = [
  {
    given:
      /\b(?:order|booking|reference|ref|case|invoice|account|contract|tracking|reservation|claim|PNR)\b[^.?!\n]{0,12}?(?:#\s?)?\b(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,}\b/i,
    asked:
      /\b(?:order|booking|reference|case|invoice|account|contract|tracking|reservation|claim) (?:number|no\.?|reference|id|code)\b/i,
  },
  {
    given: /[\w.+-]+@[\w-]+\.\w{2,}/,
    asked: /\be-?mail address\b/i,
  },
  {
    given: /(?:\+\d{1,3}[ .-]?)?(?:\(?\d{2,5}\)?[ .-]?){2,4}\d{3,4}\b/,
    asked: /\b(?:(?:tele)?phone|mobile|contact|cell|call-?back) number\b/i,
  },
  {
    given:
      /\b(?:attached|enclosed|here (?:is|are)|sent|see)\b[^.?!\n]{0,30}\b(?:photos?|pictures?|pics?|screenshots?|images?)\b|\b(?:photos?|pictures?|pics?|screenshots?|images?)\b[^.?!\n]{0,20}\b(?:attached|enclosed|below|included)\b/i,
    asked: /\b(?:photos?|pictures?|pics?|screenshots?|images?)\b/i,
  },
  {
    given:
      /\b\d{1,4} [A-Z]\w+ (?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|way|hill|square|place|terrace)\b/i,
    asked: /\b(?:(?:full|postal|delivery|home|shipping|street|your) address|address (?:is|was|we should))\b/i,
  },
  {
    given:
      /\b(?:on|of|since|dated|from) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i,
    asked:
      /\b(?:(?:exact |order |purchase )?date (?:of|you|when|on)|(?:order|purchase|travel|delivery) date|what date|which date)\b/i,
  },
];

/** Words that make a mention of a thing a request for it. */
const ASKING =
  /\b(?:(?:could|can|would|will) (?:you|we|i)|please|kindly|need|require|provide|send|share|confirm your|give (?:me|us)|let (?:me|us) (?:know|have)|what(?:'s| is| was| are)|which|may (?:i|we) have|dm)\b/i;
/** A request that shows the agent knows it was given: another one, a check, the thing to use. */
const KNOWN =
  /\b(?:again\?|another|new|different|clearer|other|still|same|thanks? (?:you )?for|i(?:'ve| have)|we(?:'ve| have)|got|use|your (?:order|booking|reference) (?:number )?is|is it)\b/i;

/** The draft asks for what the customer's message already holds. */
export const asksAgain: ThreadCheck = (draft, customer) => {
  const message = customer.clean.text;
  const things = THINGS.filter(({ given }) => given.test(message));
  return draft.sentences.flatMap((sentence) => {
    if (KNOWN.test(sentence.text) || !ASKING.test(sentence.text)) return [];
    return things.flatMap(({ asked }) => {
      const match = asked.exec(sentence.text);
      if (!match) return [];
      const start = sentence.start + match.index;
      return [{ start: draft.clean.rawStart(start), end: draft.clean.rawEnd(start + match[0].length) }];
    });
  });
};
