import { Cache } from '../cache.ts';
import type { Scan } from '../scan.ts';
import { stemsOf } from './stems.ts';

/** What a customer asks, and how an answer of its kind would look. */
export interface Question {
  text: string;
  stems: ReadonlySet<string>;
  /** Words of which an answer to such a question holds one; null where any words may do. */
  answer: RegExp | null;
  /** It leans on the one before. */
  goesOn: boolean;
  /** It is answered with yes or no. */
  closed: boolean;
}

/** Where a sentence goes on to its next question. */
const NEXT_QUESTION =
  /,?\s+(?:and|also|and also|or also|plus)\s+(?=(?:will|how|what|can|is|do|does|did|when|where|who|why|could|would|are|which|should|may|has|have)\b)|[;:]\s+(?=(?:will|how|what|can|is|do|does|did|when|where|who|why|could|would|are|which|should)\b)/i;
const BEGINS =
  /^(?:\W*(?:and|also|so|but|or|hi|hello|hey|plus|then|again|secondly|finally|last|if [^,]{3,40}|\p{Lu}\p{L}+)\b,? *){0,3}(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|has|have|had|must|how|what|when|where|who|why|which|whose)(?:n['’]t|['’]s)?\b|,\s+(?:how|what|when|where|who|why)\b/iu;

/** Asked of anybody, in anger or in jest: nobody waits for the answer. */
const RHETORICAL =
  /\b(?:who else|any(?:one|body)|the (?:hell|heck|fuck)|on earth|wtf|lol|seriously|kidding|jok(?:e|ing)|have you (?:too|ever)|are you (?:serious|there|real)|do you (?:even|realise|realize|know how|think|understand|care)|just me)\b|\b(?:can|could|would|will) (?:you|u|someone|somebody)(?: guys| all)? (?:please |pls |plz )?(?:help|look|assist|advise|check|fix)\b|\b(?:or (?:what|not|something)|huh|eh|innit|right|correct|ok|okay|yes|no)\W*$/i;
/** It goes on with the question before: "Should I report it?" */
const GOES_ON =
  /^\W*(?:and |so |or |but )*(?:(?:is|was|are|were|does|did|do|can|will|would|has|have|should|could) (?:it|this|that|they|these|those)\b|(?:should|can|could|do|must|may) (?:i|we) (?:(?:just|still|also) )?\p{L}+ (?:it|this|that|them|up|out|off)\b|what(?:['’]s| is| was| does| do| happens)? (?:it|this|that|language|going|now|next|happens (?:now|next|then))\b|(?:why|how) (?:is|was|does|did|can|could) (?:it|this|that)\b)/iu;

const TIME =
  /\b(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2}[:.]\d\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|today|tonight|tomorrow|now|already|once|until|till|soon|next|\p{L}+(?:ly|ily)|(?:minute|hour|day|night|week|month|year|season|spring|summer|autumn|winter|easter|christmas)s?|\d{1,2}(?:st|nd|rd|th)|morning|afternoon|evening|lunch|(?:from|at|by|before|after) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b/iu;
const KINDS: readonly [asked: RegExp, answer: RegExp | null][] = [
  [
    /\b(?:how much|what(?:['’]s| is| does| do| would| will)?[^?]{0,20} (?:cost|price|fee|charge)|costs?|price|fee|free|extra|surcharge|charged?)\b/i,
    /[£$€₹]|\b(?:free|costs?|price|fees?|charge\w*|pay|paid|extra|included?|includes|pounds?|euros?|dollars?|cents?|pence|nothing|\d+[.,]\d\d)\b/i,
  ],
  [/\b(?:when|what time|how long|how soon|what day|which day|by what date|how often)\b/i, TIME],
  [
    /\bwhere\b/i,
    /https?:|www\.|\b(?:in|at|on|under|behind|beside|next to|near|opposite|inside|outside|through|via|from|to) (?:the|our|your|a|my|\p{Lu})|\b(?:here|there|at)\b/iu,
  ],
  [
    /\bwho\b/i,
    /@|\d{3,}|\b(?:I|me|us|myself|my \p{L}+)\b|\p{Lu}\p{Ll}+ (?:in|from|at|is|does|looks|can|will|has)\b/u,
  ],
  [
    /\b(?:why|how come|what (?:happened|caused|for)|reason)\b/i,
    /\b(?:because|due to|since|so that|reason|means?|meant|caused?|came from|comes? from|mistake|wrong|error|fault|happened|it was|that['’]?s|owing to|so)\b/i,
  ],
  [
    /\bhow (?:do|can|to|should|would|could|does|did|is|are)\b/i,
    /https?:|\b(?:open|choose|press|click|tap|go to|select|set|turn|use|please|you can|you['’]ll|simply|just|by \p{L}+ing|first|then|steps?|here|attached)\b/iu,
  ],
];
const CLOSED =
  /^(?:\W*(?:and|also|so|but|or|hi|hello|plus|then|if [^,]{3,40}),? )*(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|has|have|had|must)(?:n['’]t)? /i;

const known = new Cache<Question[]>(20);

/** The questions of a customer's message, each apart, read once for each message. */
export function questionsOf({ clean, sentences }: Scan): Question[] {
  return known.get(clean.text, () =>
    sentences
      .filter(({ analysis }) => analysis.question)
      .flatMap(({ text }) => text.split(NEXT_QUESTION))
      .filter((text) => BEGINS.test(text) && !RHETORICAL.test(text))
      .map((text) => ({
        text,
        stems: stemsOf(text),
        answer: KINDS.find(([asked]) => asked.test(text))?.[1] ?? null,
        closed: CLOSED.test(text),
        goesOn: GOES_ON.test(text),
      })),
  );
}
