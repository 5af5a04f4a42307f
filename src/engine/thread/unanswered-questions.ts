import { occurs, type Scan } from '../scan.ts';
import { type Question, questionsOf } from './questions.ts';
import { STEM, share, stemsOf } from './stems.ts';
import type { ThreadCheck } from './thread-check.ts';

/** A draft this short may answer everything with one word. */
const FEW_WORDS = 14;
const LONGEST_MESSAGE = 90;
/** A question shorter than this goes on with the one before: "Half a tablet?" */
const FEWEST_WORDS = 4;

/** Answers that reach every question at once. */
const COVERS_ALL =
  /\b(?:both(?! of wh)|all (?:three|of (?:this|that|them|it|your))|(?:to|on) (?:each|all|both)|your other questions?|on your question|your questions|find out|(?:i|we)(?:'ll| will) (?:check|ask|look)|attached|here is|here are|either|neither)\b/i;
/** The answer waits for what the draft asks first. */
const ASKS =
  /\b(?:let (?:me|us) know (?:the|what|which|your|more)|(?:share|provide|send|tell|dm)\b[^.?!]{0,30}\b(?:details?|number|screenshots?|photos?|info|information|specs|version|which|what|more)|clarify)\b/i;
/** A question that only hands the matter back. */
const CHECKED =
  /\b(?:have|did) you (?:already |also |ever )?(?:tr(?:y|ied)|check(?:ed)?|look(?:ed)?|read|see|seen)\b/i;
const YES_OR_NO =
  /(?:^|[.!?:,;–—-]\s+|\b(?:and|but|so) )(?:yes|no|yep|yeah|nope|sure|of course|certainly|absolutely|not at all|unfortunately|sadly|I['’]m afraid|afraid)\b/gi;

/** Of two questions or more, one of which the draft answers, the one it says nothing to. */
export const unansweredQuestions: ThreadCheck = (draft, customer) => {
  const questions = questionsOf(customer);
  if (questions.length < 2 || isOtherwiseMet(draft)) return [];
  const said = new Set(draft.sentences.flatMap(({ text }) => [...stemsOf(text)]));
  const [met, unmet] = partition(questions, ({ stems }) => share(stems, said));
  let decided = decidedIn(draft, met);
  const isAnswered = decided > 0 || met.length > 0;
  const open = unmet.filter(({ closed, answer }) =>
    closed ? decided-- <= 0 : !answer || !draft.sentences.some(({ text }) => answer.test(text)),
  );
  const [first] = open;
  if (!first || open.length > 1 || !isAnswered || !isPlain(first)) return [];
  return [{ start: null, end: null, message: messageFor(first.text), open: first.text }];
};

/** Whether the draft is too short to tell, asks before it answers, refuses, or speaks of all that was asked. */
function isOtherwiseMet(draft: Scan): boolean {
  const words = draft.sentences.reduce((sum, { analysis }) => sum + analysis.counts.words, 0);
  return (
    words < FEW_WORDS ||
    draft.sentences.some(
      ({ text, analysis }) =>
        COVERS_ALL.test(text) || ASKS.test(text) || (analysis.question && !CHECKED.test(text)),
    ) ||
    occurs('refusal', draft)
  );
}

/** How often the draft says yes or no to something else than the questions whose words it takes up. */
function decidedIn({ sentences }: Scan, met: Question[]): number {
  return sentences.reduce((sum, { text }, index) => {
    const times = text.match(YES_OR_NO)?.length ?? 0;
    if (times === 0) return sum;
    const next = text.split(' ').length < FEWEST_WORDS ? (sentences[index + 1]?.text ?? '') : '';
    const isOfMet = met.some(({ closed, stems }) => closed && share(stems, stemsOf(`${text} ${next}`)));
    return sum + times - (isOfMet ? 1 : 0);
  }, 0);
}

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** It says by itself what it wants to know. One short word may be met by many others. */
function isPlain({ text, stems, goesOn }: Question): boolean {
  const named = stems.size > 1 || stems.values().some((stem) => stem.length === STEM);
  return named && !goesOn && text.split(' ').length >= FEWEST_WORDS;
}

function messageFor(question: string): string {
  const line = `One question is still open: “${question}”`;
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 2)}…”`;
}
