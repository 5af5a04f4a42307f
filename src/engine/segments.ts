/** What a line of a draft is. Quotes, signatures and code are not the agent's own voice. */
export type Kind = 'greeting' | 'body' | 'closing' | 'quote' | 'signature' | 'code';

/** One or more lines that read as one run of text. `text` is as long as the stretch of the draft it stands for. */
export interface Segment {
  kind: Kind;
  start: number;
  text: string;
  /** The run is an item of a list, its marker left out. */
  listItem: boolean;
}

const HISTORY = [
  /^\s*(?:on|am|le|el)\b.{5,200}\b(?:wrote|schrieb|a écrit|escribió)\s?:\s*$/i,
  /^\s*-{2,}\s?(?:original message|forwarded message)/i,
  /^\s*_{12,}\s*$/,
];
const HISTORY_HEAD = /^\s*\*?from:\*? .+/i;
const HISTORY_NEXT = /^\s*\*?(?:sent|date|to|subject):/im;
const GREETING =
  /^\s*(?:hi+|hiya|hello|hey+|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!?]{0,60}[,!.:–-]?\s*$/i;
const CLOSING =
  /^\s*(?:(?:best|kind|kindest|warm|warmest|many|with (?:best|kind|warm)) (?:regards|wishes|thanks)|regards|all the best|best|sincerely|yours(?: \w+)?|(?:(?:best|kind|warm|friendly) )?greetings|(?:(?:much|lots of|with) )?love|cheers|take care|respectfully|(?:many )?thanks(?: again)?|thank you)\s*[,.!]?\s*$/i;
const SIGN_OFF = /^\s*(?:[-–—^~*/]\s?\p{L}[\p{L}.]{0,20}|(?:\p{Lu}[\p{L}.'’-]*\s?){1,4})\s*$/u;
const LIST_MARK = /^\s*(?:[-–*•·]|\(?\d{1,2}[.)]|[a-h]\))\s+/;
const WRAPPED_LINE = 40;
/** So many lines below the last words may be names and titles, whatever they look like. */
export const SIGNATURE_LINES = 6;

/** Cuts a draft (as made plain by `clean`) into segments, in order. Blank lines are left out. */
export function segmentsOf(text: string): Segment[] {
  const lines = linesOf(text);
  const kinds = kindsOf(lines, text);
  const segments: Segment[] = [];
  lines.forEach((line, index) => {
    const kind = kinds[index] ?? 'body';
    if (!line.text.trim()) return;
    const last = segments.at(-1);
    if (last && kind === 'body' && last.kind === 'body' && continues(lines[index - 1], line)) {
      last.text += text.slice(last.start + last.text.length, line.start).replace(/\n/g, ' ') + line.text;
      return;
    }
    const mark = kind === 'body' ? (LIST_MARK.exec(line.text)?.[0].length ?? 0) : 0;
    segments.push({ kind, start: line.start + mark, text: line.text.slice(mark), listItem: mark > 0 });
  });
  return segments;
}

interface Line {
  start: number;
  text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { start, text: line };
    start += line.length + 1;
    return here;
  });
}

function kindsOf(lines: Line[], text: string): Kind[] {
  const kinds: Kind[] = [];
  let rest: Kind | null = null;
  let fenced = false;
  let greeted = false;
  const last = lines.findLastIndex(({ text: words }) => words.trim());
  for (const [index, line] of lines.entries()) {
    const fence = /^\s*```/.test(line.text);
    if (fence) fenced = !fenced;
    if (!rest && opensHistory(line, text)) rest = 'quote';
    if (!rest && /^\s*-- ?$/.test(line.text)) rest = 'signature';
    let kind: Kind = 'body';
    if (rest) kind = rest;
    else if (fence || fenced) kind = 'code';
    else if (/^\s*>/.test(line.text)) kind = 'quote';
    else if (!greeted && GREETING.test(line.text)) kind = 'greeting';
    else if ((greeted || index === last) && CLOSING.test(line.text)) kind = 'closing';
    if (line.text.trim() && kind !== 'quote') greeted = true;
    kinds.push(kind);
  }
  signOff(lines, kinds);
  return kinds;
}

/** Names and titles under the last words of the reply. */
function signOff(lines: Line[], kinds: Kind[]): void {
  const closing = kinds.lastIndexOf('closing');
  const own = (index: number) => kinds[index] === 'body' && lines[index]?.text.trim();
  const last = lines.findLastIndex((_, index) => own(index));
  for (let index = last; index > 0; index -= 1) {
    if (!lines[index]?.text.trim()) continue;
    const below = closing >= 0 && index > closing && index - closing <= SIGNATURE_LINES;
    if (kinds[index] !== 'body' || !(below || isSignOff(lines[index]?.text ?? ''))) return;
    kinds[index] = 'signature';
  }
}

function opensHistory(line: Line, text: string): boolean {
  if (HISTORY.some((opening) => opening.test(line.text))) return true;
  return (
    HISTORY_HEAD.test(line.text) && HISTORY_NEXT.test(text.slice(line.start + line.text.length).slice(0, 200))
  );
}

/** A line break that only wraps a long line: the next one goes on in lower case. */
function continues(before: Line | undefined, line: Line): boolean {
  return (
    before !== undefined &&
    mayGoOn(before.text) &&
    /^\s*\p{Ll}/u.test(line.text) &&
    !LIST_MARK.test(line.text)
  );
}

/** Whether the line below may be the rest of a line. */
export function mayGoOn(line: string): boolean {
  return line.trim().length >= WRAPPED_LINE && !/[.!?:;]\s*$/.test(line);
}

/** Whether a line is read as a name under the last words, if it is the last. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line);
}
