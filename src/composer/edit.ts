/** The one stretch in which two texts differ: `text` stands where [start, end) of the first text stood. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text to compare: editors put no-break spaces beside tags and line ends as they like. */
export const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** The smallest single edit that turns `before` into `after`. */
export function difference(before: string, after: string): Edit {
  const shared = Math.min(before.length, after.length);
  let start = 0;
  while (start < shared && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shared - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Whether `offset` lies between two characters as a reader counts them, not within an emoji or an accented letter. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return graphemes.segment(text).containing(offset)?.index === offset;
}

/**
 * The edit to type so that [start, end) of `draft` becomes `text`: only what differs, whole characters,
 * and neither end a space where the line has a neighbour to take along, as editors turn such spaces into
 * no-break ones. Null when nothing differs.
 */
export function typingEdit(draft: string, start: number, end: number, text: string): Edit | null {
  const after = draft.slice(0, start) + text + draft.slice(end);
  const core = difference(draft.slice(start, end), text);
  let from = start + core.start;
  let to = start + core.end;
  const grown = after.length - draft.length;
  const put = () => after.slice(from, to + grown);
  if (from === to && put() === '') return null;
  const splitsBefore = () => !isBoundary(draft, from) || !isBoundary(after, from);
  const splitsAfter = () => !isBoundary(draft, to) || !isBoundary(after, to + grown);
  while (from > 0 && (splitsBefore() || (/^\s/.test(put()) && draft[from - 1] !== '\n'))) from--;
  while (to < draft.length && (splitsAfter() || (/\s$/.test(put()) && draft[to] !== '\n'))) to++;
  return { start: from, end: to, text: put() };
}
