/** What a time looks like in English, American and British: its words, not when it is. */

const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)(?![a-z]))';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)';
const DAY = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const COUNT = `\\d{1,3}|a couple of|a few|an?|${NUMBER}`;
const UNIT = 'minutes?|mins?|hours?|hrs?|days?|weeks?';

/** What the parts of a time are, each as a pattern. The first that fits is meant. */
export const PARTS = {
  date: [
    '\\d{4}-\\d\\d-\\d\\d(?!\\d)',
    '\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d(?!\\d)',
    '\\d{1,2}/\\d{1,2}(?![\\d/])',
    `(?:the )?${DAY} (?:of )?${MONTH}(?:,? 20\\d\\d)?`,
    `${MONTH} (?:the )?${DAY}(?!:)(?:,? 20\\d\\d)?`,
    'the (?:[0-2]?\\d|3[01])(?:st|nd|rd|th)',
  ],
  day: [
    '(?:the )?day after tomorrow',
    'tomorrow|today|tonight',
    `(?:this |next |coming )?${WEEKDAY}(?!['’]s)(?: next week)?`,
  ],
  end: [
    '(?:the )?(?:end|close) of (?:(?:the|your|my|our) )?(?:business|day|work|play)',
    '(?:eod|cob|eob)(?![a-z])',
  ],
  stretch: [
    '(?:the )?end of (?:the|this|next) (?:week|month)',
    '(?:later |early |late )?(?:this|next) (?:week(?!end)|month)',
    '(?:this|the|next) weekend',
  ],
  clock: [
    '\\d{1,2}(?:[:.][0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])',
    '\\d{1,2}[:.][0-5]\\d(?![\\d/]|\\.\\d)',
    `(?:half past|quarter past|quarter to) (?:${NUMBER}|\\d{1,2})`,
    'noon|midday|midnight|lunchtime|lunch',
    `(?:1\\d|2[0-3]|\\d|${NUMBER})(?: o['’]clock)?(?![\\da-z/:%-]|\\.\\d| (?:${MONTH}|${UNIT}|(?:business|working|more|of|or|to|percent|new|times?|items?|orders?|parcels?)(?![a-z])))`,
  ],
  part: ['(?:(?:this|the) )?(?:morning|afternoon|evening)'],
  first: ['first thing'],
  zone: [
    '(?:e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|gmt|bst|cest|cet|utc|(?:eastern|central|pacific)(?: time)?)(?![a-z])',
  ],
} as const;
export type Part = keyof typeof PARTS;

const any = (...parts: Part[]) => parts.flatMap((part) => PARTS[part]).join('|');
const ALL = Object.keys(PARTS).map((part) => `(?<${part}>${PARTS[part as Part].join('|')})`);
const JOINT = '(?: at the latest)?,? ?\\(?(?:(?:at|by|on|in the|around|about|of) )?';

/** A day, a time of day or both, in either order; from the beginning of what it is tried on. */
export const WHEN = new RegExp(
  `^(?:${any('first', 'date', 'day', 'end', 'stretch', 'clock', 'part')})(?:${JOINT}(?:${any('date', 'day', 'clock', 'part', 'end', 'zone')})(?![a-z\\d])){0,3}(?![a-z\\d])`,
  'i',
);

/** What needs no word such as "by" before it. */
export const FREE = new RegExp(
  `^(?:${any('first', 'day')}|this (?:morning|afternoon|evening)|(?:later |early )?(?:this|next) week(?!end))`,
  'i',
);

/** Within 24 hours, in two to three business days, in half an hour; `many` `unit`s, or `half`, or `fortnight`. */
export const SPAN = new RegExp(
  `^(?:(?:less than|at most|up to|about|around|roughly|the next|the coming) )*(?:(?<half>half an hour)|(?<fortnight>a fortnight)|(?:(?:${COUNT}) ?(?:-|–|to|or) ?)?(?<many>${COUNT})[ -](?<kind>business |working )?(?<unit>${UNIT}))(?![a-z])`,
  'i',
);

/** The parts of what `WHEN` fits, each with its words. */
export function partsOf(when: string): Partial<Record<Part, string>> {
  const found: Partial<Record<Part, string>> = {};
  for (const { groups = {} } of when.matchAll(new RegExp(`(?<![a-z\\d])(?:${ALL.join('|')})`, 'gi')))
    for (const part of Object.keys(PARTS) as Part[]) {
      const words = groups[part];
      if (words !== undefined) found[part] ??= words.toLowerCase().replaceAll('’', "'");
    }
  return found;
}

/** A count as it is written, as a number. */
export function countOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (/^an?$/i.test(words)) return 1;
  if (/^a couple/i.test(words)) return 2;
  if (/^a few/i.test(words)) return 3;
  return NUMBER.split('|').indexOf(words.toLowerCase()) + 1;
}
