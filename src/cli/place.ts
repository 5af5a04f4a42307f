/** A place in a text, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Makes a function from an offset (UTF-16 units) to its line and column.
 * Columns count characters as a person does: an emoji, or a letter with its accents, is one; so is a tab.
 * Offsets asked for in rising order cost one pass over the text in all.
 */
export function placer(text: string): (offset: number) => Place {
  let known = { offset: 0, line: 1, column: 1 };
  return (offset) => {
    if (offset < known.offset) known = { offset: 0, line: 1, column: 1 };
    const lines = text.slice(known.offset, offset).split(/\r\n|\r|\n/);
    const last = lines.at(-1) ?? '';
    known = {
      offset,
      line: known.line + lines.length - 1,
      column: (lines.length === 1 ? known.column : 1) + Array.from(characters.segment(last)).length,
    };
    return { line: known.line, column: known.column };
  };
}
