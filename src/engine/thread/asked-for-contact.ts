import type { Scan } from '../scan.ts';
import type { ThreadCheck } from './thread-check.ts';

/** How a customer asks to be reached, and words by which a draft shows that it was read. */
const WAYS: { asked: RegExp; met: RegExp }[] = [
  {
    asked:
      /\b(?:call|ring|phone|telephone) (?:me|us)\b|\bgive (?:me|us) a (?:call|ring|bell)\b|\b(?:phone )?call ?back\b/i,
    met: /\b(?:call|called|calling|calls|ring|rang|rung|phon\w*|telephon\w*|dial\w*|spoke|speak\w*|number|voicemail|line|reach\w*|hear from)\b/i,
  },
  {
    asked:
      /\b(?:dm|direct message|private message|pm) (?:me|us)\b|\bsend (?:me|us) a (?:dm|direct message|private message)\b/i,
    met: /\b(?:dms?|pm|messag\w*|inbox|private\w*|reach\w*|hear from)\b/i,
  },
];
/** What makes those words a wish of now. */
const WISH = /\b(?:please|pls|plz|can|could|would|will|must|need|want|like|someone|somebody|anyone|just)\b/i;
const NOT_ASKED =
  /\b(?:not|never|don['’]?t|stop|when|if(?! (?:you|u|someone|somebody|anyone) (?:could|can|would))|before|after|instead of|without|nobody|no one|didn['’]?t|you (?:said|promised|were|did))\b/i;

/** What is still to be filled in may say it. */
const BLANK = /_{3,}/;

const isAsked = (asked: RegExp, customer: Scan) =>
  customer.sentences.some(({ text }) => asked.test(text) && WISH.test(text) && !NOT_ASKED.test(text));

/** Whether words meet a way in which the customer asks to be reached. */
export function meetsWay(words: string, customer: Scan | null | undefined): boolean {
  return !!customer && WAYS.some(({ asked, met }) => met.test(words) && isAsked(asked, customer));
}

/** The customer asks to be called or messaged, and the draft says nothing to it. */
export const askedForContact: ThreadCheck = (draft, customer) => {
  const text = draft.clean.text;
  if (BLANK.test(text)) return [];
  const open = WAYS.some(({ asked, met }) => !met.test(text) && isAsked(asked, customer));
  return open
    ? [{ start: null, end: null, message: 'They ask how to be reached; say whether you will.' }]
    : [];
};
