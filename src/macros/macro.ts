/** The largest file that is read, in bytes: some twenty thousand macros. */
export const LIMIT = 10_000_000;

export type Format = 'csv' | 'json' | 'text';

/** Why macros cannot be read. */
export type Reason = 'empty' | 'tooBig' | 'unreadable' | 'csv' | 'json' | 'none';

/** Macros that cannot be read: nothing else is thrown by what reads them. */
export class MacroRefusal extends Error {
  readonly reason: Reason;
  /** Where it is damaged, in lines from 1; null where that cannot be said. */
  readonly line: number | null;

  constructor(reason: Reason, line: number | null = null) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }
}

/** A macro's text and where it stands in the input, in UTF-16 units from start to end. */
export interface Macro {
  /** Empty where it has none. */
  title: string;
  text: string;
  isHtml: boolean;
  start: number;
  end: number;
  /** Another text, as it is to be written between start and end. */
  encode(text: string): string;
}

/** What came in, read. */
export interface Macros {
  format: Format;
  input: string;
  macros: Macro[];
  /** Of a table: what its columns are called, empty where they have no names, and which one holds the text. */
  table: { columns: string[]; column: number } | null;
}

/** The same format again, with some texts replaced: all else stays as it came in, to the byte. */
export function writeMacros({ input, macros }: Macros, texts: ReadonlyMap<number, string>): string {
  let written = '';
  let at = 0;
  macros.forEach(({ start, end, encode, text: before }, index) => {
    const text = texts.get(index);
    if (text === undefined || text === before) return;
    written += input.slice(at, start) + encode(text);
    at = end;
  });
  return written + input.slice(at);
}
