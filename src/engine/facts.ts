const PLACEHOLDER =
  /\{\{.*?\}\}|\[[^\]\n]*\]|<[^>\n]*>|(?<![\w%/])%[A-Za-z_]\w*%(?!\w)|\b[Xx]{2,}(?:\/[Xx]+)*\b/g;
/** "100 % sure": a measure of nothing. */
const EMPHASIS =
  /(?<=\b(?:will|sure|certain|safe) )[12]00 ?(?:%|per ?cent\b)|\b[12]00 ?(?:%|per ?cent\b)(?=,? (?:sure|certain|positive|confident|guaranteed?|satisf\p{L}+|perfect|safe|committed|honest|behind|on it|you have my)\b)/giu;
const LINK = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+|(?<!\S)[@#]\w+/g;
const QUOTED = /“[^”\n]+”|"[^"\n]+"|«[^»\n]+»/g;
const NUMBER = /[$€£]?\p{L}{0,3}\d+(?:[.,:/-]\d+)*(?:%|[ap]m\b)?/gu;
/** A capitalised word that does not owe its capital to the start of a sentence. */
const NAME = /(?<=[\p{L}\p{N}’'),;/-] ?)(?<![\p{L}\p{N}'’])(?!I\b|OK\b)\p{Lu}[\p{L}\p{N}&'’-]*/gu;
const TIME = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|tmrw|tonight|noon|midnight)\b/gi;
const KINDS = [LINK, QUOTED, NUMBER, NAME, TIME];

/** Words that are the same without their capitals: what a customer is to a shop, and what is shouted. */
const PLAIN =
  /^(?:customers?|guests?|pet|parents?|passengers?|clients?|users?|patients?|members?|applicants?|graduates?|guardians?|readers?|stockists?|shoppers?|subscribers?|supporters?|residents?|tenants?|sir|madam|mamm|valued|esteemed|agent|holder|consignee|learner|reviewer|travell?er|account|ticket|case|we|our|this|the|not?|never|all|you|your|must|only|any|very|please|do|is|are|will)$/i;
/** A number for a sound; in capitals it is a seat, or a bolt. */
const SOUND = /^(?:b4|gr8|l8r?|m8)$/;

/** A fact of a text. Offsets are UTF-16 units into it. */
export interface Fact {
  start: number;
  end: number;
  text: string;
}

/** The numbers, dates, links, names and quoted words that begin in a stretch of a text, in its order. */
export function factsIn(text: string, from: number, to: number): Fact[] {
  const dotted = (each: string) => '.'.repeat(each.length);
  const plain = text.replace(PLACEHOLDER, dotted).replace(EMPHASIS, dotted);
  const shouted = isShouted(plain.slice(from, to));
  const found = KINDS.flatMap((kind) => [...plain.matchAll(kind)])
    .filter(({ 0: match, index }) => index >= from && index < to && !PLAIN.test(match) && !SOUND.test(match))
    .filter(([match]) => !(shouted && /^\p{Lu}+$/u.test(match)))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length, text: match }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((fact, at) => !found.slice(0, at).some((other) => fact.start < other.end));
}

/**
 * Whether the reply still holds every fact of the stretch of the draft that was replaced.
 * @param finding what the replacement is for: an abbreviation in it is its jargon or its shouting, and no name
 */
export function keepsFacts(
  draft: string,
  [from, to]: [number, number],
  after: string,
  finding: { start: number | null; end: number | null } = { start: null, end: null },
): boolean {
  const left = after.toLowerCase();
  const isJargon = ({ start, text }: Fact) =>
    /^\p{Lu}{2,}s?$/u.test(text) && start >= (finding.start ?? Infinity) && start < (finding.end ?? 0);
  return factsIn(draft, from, to)
    .filter((fact) => !isJargon(fact))
    .every(({ text }) => left.includes(text.toLowerCase().replace(/['’]s?$/, '')));
}

function isShouted(text: string): boolean {
  return /(?:\p{Lu}{2,}[\s,]+){2}\p{Lu}{2,}/u.test(text);
}
