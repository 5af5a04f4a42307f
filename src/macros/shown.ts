import { Parser } from 'htmlparser2';
import { Drawing, type Drawn, type Replacement, stretchOf } from './drawn.ts';
import type { Macro } from './macro.ts';

const BLOCKS =
  /^(?:p|div|ul|ol|li|h[1-6]|table|tr|blockquote|pre|section|article|header|footer|hr|dl|dt|dd)$/;
const SILENT = /^(?:script|style|title|template|noscript)$/;
const SPACES = /[ \t\r\n\f]+/g;

/** A macro's text as it is read by people, without its markup. */
export function shownOf({ text, isHtml }: Pick<Macro, 'text' | 'isHtml'>): Drawn {
  const drawing = new Drawing();
  if (isHtml) drawHtml(text, drawing);
  else drawing.copy(text, 0);
  return drawing;
}

function drawHtml(html: string, drawing: Drawing): void {
  let breaks = 0;
  let mark = '';
  let silent = 0;
  const say = (text: string, start: number, end: number) => {
    const isSpace = text === ' ';
    if (isSpace && (breaks > 0 || drawing.text === '' || /[ \n]$/.test(drawing.text))) return;
    if (drawing.text !== '') drawing.add('\n'.repeat(breaks), start, start);
    drawing.add(mark, start, start);
    breaks = 0;
    mark = '';
    if (end - start === text.length) drawing.copy(text, start);
    else drawing.add(text, start, end);
  };
  const parser = new Parser({
    ontext(text) {
      if (silent > 0) return;
      const start = parser.startIndex;
      const end = parser.endIndex + 1;
      // What is written otherwise than it reads, as `&amp;`, stands for the whole of it.
      if (html.slice(start, end) !== text) return say(text, start, end);
      let at = 0;
      for (const { 0: spaces, index } of text.matchAll(SPACES)) {
        if (index > at) say(text.slice(at, index), start + at, start + index);
        at = index + spaces.length;
        say(' ', start + index, start + at);
      }
      if (at < text.length) say(text.slice(at), start + at, end);
    },
    onopentagname(name) {
      if (SILENT.test(name)) silent += 1;
      if (BLOCKS.test(name)) breaks = Math.max(breaks, name === 'p' ? 2 : 1);
      if (name === 'li') mark = '- ';
    },
    onclosetag(name, implied) {
      if (SILENT.test(name)) silent -= 1;
      if (BLOCKS.test(name)) breaks = Math.max(breaks, name === 'p' ? 2 : 1);
      if (name === 'br' && implied && drawing.text !== '')
        drawing.add('\n', parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(html);
}

/** The macro's text with a stretch of what is shown of it replaced. Markup inside the stretch stays, unless nothing is left in it. */
export function replaced(
  { text, isHtml }: Pick<Macro, 'text' | 'isHtml'>,
  shown: Drawn,
  by: Replacement,
): string {
  const change = narrowed(shown, by);
  const [start, end] = stretchOf(shown, change);
  if (!isHtml) return text.slice(0, start) + change.text + text.slice(end);
  let markup = '';
  for (let at = change.start; at + 1 < change.end; at += 1) {
    const [before = 0, after = 0] = [shown.to[at], shown.from[at + 1]];
    if (after > before) markup += text.slice(before, after).replace(BESIDE_TAGS, '$1');
  }
  // A letter that only gets a capital stays with the word it begins.
  const last =
    shown.text[change.end - 1]?.toLowerCase() === change.text.at(-1)?.toLowerCase() ? -1 : undefined;
  const words = inHtml(change.text.slice(0, last));
  const letter = last ? inHtml(change.text.slice(last)) : '';
  return text.slice(0, start) + words + markup.replace(EMPTIED, '') + letter + text.slice(end);
}

function inHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** Spaces that were nothing but the one before them again. */
const BESIDE_TAGS = /(^|>)\s+(?=<|$)/g;
const EMPTIED = /<(\w+)(?:\s[^<>]*)?><\/\1>/g;

/** A replacement less what it leaves as it is at either end. What is written as one piece is not cut. */
function narrowed({ text: shown, from }: Drawn, { start, end, text }: Replacement): Replacement {
  const isCut = (at: number) => from[at] !== undefined && from[at] === from[at - 1];
  const shared = Math.min(end - start, text.length);
  let tail = 0;
  while (tail < shared && shown[end - 1 - tail] === text.at(-1 - tail)) tail += 1;
  while (tail > 0 && isCut(end - tail)) tail -= 1;
  let head = 0;
  while (head < shared - tail && shown[start + head] === text[head]) head += 1;
  while (head > 0 && isCut(start + head)) head -= 1;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
