import type { Macro, Macros } from './macro.ts';
import { looksLikeHtml } from './names.ts';

/** A line of dashes, stars or equals signs alone parts two macros. */
const RULE = /^[ \t]*(?:-{3,}|={3,}|\*{3,})[ \t]*\r?$/gm;

/** Reads macros written one below the other, as they are. */
export function readText(input: string): Macros {
  const rules = [...input.matchAll(RULE)];
  const starts = [0, ...rules.map(({ 0: rule, index }) => index + rule.length)];
  const ends = [...rules.map(({ index }) => index), input.length];
  const macros = starts.flatMap((from, index): Macro[] => {
    const block = input.slice(from, ends[index]);
    const text = block.trim();
    const start = from + block.length - block.trimStart().length;
    const encode = (text: string) => text;
    return text === ''
      ? []
      : [{ title: '', text, isHtml: looksLikeHtml(text), start, end: start + text.length, encode }];
  });
  return { format: 'text', input, macros, table: null };
}
