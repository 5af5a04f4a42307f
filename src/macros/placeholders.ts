import { Drawing, type Drawn } from './drawn.ts';

/** What a help desk fills in, or the agent: `{{ticket.requester.first_name}}`, `%name%`, `[order number]`, `____`. */
const PLACEHOLDER =
  /\{\{\{?[^{}\n]*\}?\}\}|\{%[^%\n]*%\}|\{![^{}\n]*\}|[$%]\{[^{}\n]+\}|<<[^<>\n]+>>|\[\[[^\][\n]+\]\]|\*\|[A-Z_:]+\|\*|(?<![\w%])%%?[A-Za-z_]\w*%%?|(?<![\w$>{])\{ ?[A-Za-z_][\w .]{0,40}\}|\[(?=[A-Za-z])[^\][\n]{2,40}\](?!\()|(?<!_)_{3,}(?!_)/g;
/** What only steers what is filled in, and leaves nothing to be read: `{% if … %}`, `{{#each …}}`. */
const STEERING =
  /^\{%-?\s*(?:if|elsif|elseif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture|comment|endcomment)\b|^\{\{\{?[#/^!]|^\{\{else\}\}/;

const DATE = /date|day|deadline|_at\b/i;
const NUMBER = /(?:^|[^a-z])(?:id|number|no|count|total|amount|price)(?:[^a-z]|$)/i;
const LINK = /url|link/i;

/** A text with its placeholders filled in, so that it reads as it will be sent. */
export interface Filled extends Drawn {
  /** Puts the placeholders back into words that were made of the filled text. */
  empty(text: string): string;
  /** The stretches that were filled in. */
  spans: readonly (readonly [start: number, end: number])[];
}

/** The placeholders in a text, as they stand in it. */
export function placeholdersIn(text: string): string[] {
  return text.match(PLACEHOLDER) ?? [];
}

/** Fills each placeholder with something of its kind that is nowhere else in the text. */
export function filled(text: string): Filled {
  const drawing = new Drawing();
  const stand = standIns(text);
  const originals = new Map<string, string>();
  const spans: [number, number][] = [];
  let at = 0;
  for (const { 0: placeholder, index } of text.matchAll(PLACEHOLDER)) {
    drawing.copy(text.slice(at, index), at);
    at = index + placeholder.length;
    if (STEERING.test(placeholder)) continue;
    const words = stand(placeholder, originals.size);
    originals.set(words.toLowerCase(), placeholder);
    const start = drawing.text.length;
    drawing.add(words, index, at);
    spans.push([start, drawing.text.length]);
  }
  drawing.copy(text.slice(at), at);
  const { text: read, from, to } = drawing;
  const known = [...originals.keys()]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replaceAll('.', '\\.'));
  const any = new RegExp(known.join('|') || '$^', 'gi');
  const empty = (words: string) => words.replace(any, (each) => originals.get(each.toLowerCase()) ?? each);
  return { text: read, from, to, spans, empty };
}

/** Makes what stands in for the placeholders of a text. */
function standIns(text: string): (placeholder: string, index: number) => string {
  let stem = 'Vanor';
  while (text.toLowerCase().includes(stem.toLowerCase())) stem += 'vanor';
  let number = 2031;
  while (text.includes(String(number))) number += 1;
  return (placeholder, index) => {
    const name = stem + letters(index);
    if (LINK.test(placeholder)) return `https://${name.toLowerCase()}.example/`;
    if (DATE.test(placeholder) && index < 28) return `${index + 1} March ${number}`;
    if (NUMBER.test(placeholder)) return `${number}${String(index).padStart(5, '0')}`;
    return name;
  };
}

/** A number in three letters, so that none of them is the beginning of another. */
function letters(index: number): string {
  const letter = (value: number) => String.fromCharCode(97 + (value % 26));
  return letter(index / 676) + letter(index / 26) + letter(index);
}
