import { Cache } from '../cache.ts';
import { occurs, type Scan } from '../scan.ts';
import type { ThreadCheck } from './thread-check.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const CLOCK = '\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?';
const WHEN = `(?:${DAY}|${CLOCK})`;
/** "Tuesday and Wednesday", "1 pm or 9 pm" */
const PAIR = new RegExp(
  `\\b(${WHEN})(?:['’]s)?,? (and|&|or)(?: also)?(?: (?:on|at|for|next|this|the following))? (${WHEN})(?!\\w)`,
  'i',
);
/** A sentence that sets two things side by side. */
const COMPARES = /\b(?:compar\w*|versus|vs\.?|(?:the )?difference between)\b/i;
/** A name within a sentence. */
const NAME =
  /(?<=\p{Ll}|,)(?<!\b(?:mr|mrs|ms|dr|hi|hello|dear|thanks)) (?:the )?(\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*)*)/gu;
/** "I want a Fiat", "please change it to a Fiat" */
const WANTED =
  /\b(?:(?:I|i|[Ww]e)(?: really| just| only)? (?:want|need|prefer)|(?:I|i|[Ww]e)(?:['’]d| would) (?:like|prefer)|(?:[Cc]hange|[Ss]witch|[Ss]wap|[Mm]ove) [^.?!]{0,40}\bto|[Mm]ake it|rather have) (?:a |an |the )?(\p{Lu}[\p{L}&-]+)(?! \p{Ll}+ing\b| to\b)/gu;

/** One answer for all that was asked. */
const COVERS_ALL =
  /\b(?:both|all(?! day| night)|each|either|neither|same|every(?:where|day|thing)?|any (?:day|time)|whichever|weekends?|weekdays?|daily|instead|also)\b/i;
const CALENDAR = new RegExp(
  `^(?:${DAY}|january|february|march|april|may|june|july|august|september|october|november|december)`,
  'i',
);

const plain = (text: string) => text.toLowerCase().replace(/[ .]|['’]s$/g, '');

interface Asked {
  names: string[];
  /** One of them is enough, if it is not refused. */
  either: boolean;
}

const known = new Cache<{ pairs: Asked[]; wanted: string[] }>(20);

/** What a message asks for by name, read once for each message. */
function askedIn({ clean, sentences }: Scan): { pairs: Asked[]; wanted: string[] } {
  return known.get(clean.text, () => ({
    pairs: sentences.flatMap(({ text }) => [...pairIn(text), ...comparedIn(text)]),
    wanted: sentences.flatMap(({ text }) =>
      [...text.matchAll(WANTED)].flatMap(([, name = '']) => (CALENDAR.test(name) ? [] : [name])),
    ),
  }));
}

function pairIn(sentence: string): Asked[] {
  const [, one, joint, other] = PAIR.exec(sentence) ?? [];
  if (!one || !other || plain(one) === plain(other)) return [];
  return [{ names: [one, other], either: joint?.toLowerCase() === 'or' }];
}

function comparedIn(sentence: string): Asked[] {
  if (!COMPARES.test(sentence)) return [];
  const names = [...sentence.matchAll(NAME)].flatMap(([, name = '']) => {
    const own = name.replace(/['’]s$/, '');
    return CALENDAR.test(own) ? [] : [own];
  });
  const apart = [...new Set(names)];
  return apart.length === 2 ? [{ names: apart, either: false }] : [];
}

/** "the Harp" says the Harp Hotel, where the other is no Harp. */
function shortOf(name: string, names: string[]): string {
  const first = name.replace(/(?<=\p{L}{3}) .*/u, '');
  return names.some((other) => other !== name && other.startsWith(first)) ? name : first;
}

/** Of two days, hours or names that the customer asks about, the draft names one; or what it offers is not what they named. */
export const leftOut: ThreadCheck = (draft, customer) => {
  const { pairs, wanted } = askedIn(customer);
  if (pairs.length === 0 && wanted.length === 0) return [];
  const text = draft.sentences.map((sentence) => sentence.text).join(' ');
  if (COVERS_ALL.test(text)) return [];
  const said = plain(text);
  const isSaid = (name: string) => said.includes(plain(name));
  const halves = pairs
    .filter(({ either }) => !either || occurs('refusal', draft))
    .map(({ names }) => names.filter((name) => !isSaid(shortOf(name, names))))
    .filter((open) => open.length === 1)
    .flat();
  const unmet = occurs('found-one', draft) ? wanted.filter((name) => !isSaid(name)) : [];
  const [open] = [...halves, ...unmet];
  return open ? [{ start: null, end: null, message: `They also ask about “${open}”.`, open }] : [];
};
