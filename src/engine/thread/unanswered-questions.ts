import { occurs } from '../scan.ts';
import type { ThreadCheck } from './thread-check.ts';

const STOP = new Set(
  'about after again also another any anyone anything are back because been before being but can cannot cant could did does doing done dont each else ever every for from get gets getting give given goes going gone good got had has have having hello help here how its just kind know let like long made make makes many maybe may me mean might mine more most much must my need needs never new next nor not now off okay one only onto other our out over own please put really right said same say see seem sent shall she should since some somebody someone something soon still such sure take tell than thank thanks that the their them then there these they thing things think this those through time today told too tomorrow try trying under until very want wants was way well went were what when where whether which while who whole whom whose why will wish with without wont work working would yes yet you your yours'.split(
    ' ',
  ),
);
/** Enough of a word to know its family by: "refunded" and "refund", "delivery" and "delivered". */
const STEM = 5;
/** A draft this short may answer everything with one word. */
const FEW_WORDS = 25;
const LONGEST_MESSAGE = 90;
/** A question shorter than this goes on with the one before: "Half a tablet?" */
const FEWEST_WORDS = 4;

/** Where a sentence goes on to its next question. */
const NEXT_QUESTION =
  /,?\s+(?:and|also|or)\s+(?=(?:will|how|what|can|is|do|does|did|when|where|who|why|could|would|are|which|should|may|has|have)\b)/i;

/** Answers that reach every question at once. */
const COVERS_ALL =
  /\b(?:both|all (?:three|of (?:this|that|them|it|your))|(?:to|on) (?:each|all|both)|your (?:other )?questions|find out|(?:i|we)(?:'ll| will) (?:check|ask|look)|attached|here is|here are|either|neither)\b/i;

/** Of two questions or more, one of which the draft clearly answers, those it says nothing to. */
export const unansweredQuestions: ThreadCheck = (draft, customer) => {
  const questions = customer.sentences
    .filter(({ analysis }) => analysis.question)
    .flatMap((sentence) => sentence.text.split(NEXT_QUESTION));
  const text = draft.sentences.map((sentence) => sentence.text).join(' ');
  const words = draft.sentences.reduce((sum, { analysis }) => sum + analysis.counts.words, 0);
  if (questions.length < 2 || words < FEW_WORDS || COVERS_ALL.test(text)) return [];
  const said = stemsOf(text);
  const asked = questions.map((question) => ({ question, stems: [...stemsOf(question)] }));
  const open = asked.filter(
    ({ question, stems }) =>
      question.split(' ').length >= FEWEST_WORDS &&
      stems.length >= 2 &&
      !stems.some((stem) => said.has(stem)),
  );
  const answered = asked.filter(({ stems }) => stems.filter((stem) => said.has(stem)).length >= 2);
  const [first] = open;
  if (!first || open.length > 1 || answered.length === 0 || occurs('refusal', draft)) return [];
  return [{ start: null, end: null, message: messageFor(first.question) }];
};

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 2 && !STOP.has(word)).map((word) => word.slice(0, STEM)),
  );
}

function messageFor(question: string): string {
  const line = `One question is still open: “${question}”`;
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 2)}…”`;
}
