import { looksLikeCsv, readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { LIMIT, MacroRefusal, type Macros } from './macro.ts';
import { readText } from './text.ts';

const BOM = '\uFEFF';

/** What no text has in it. */
const BINARY = /[^\P{Cc}\t\n\r\f]/u;

/** The text of a file: in UTF-16 or UTF-8, or as Excel on Windows saves it. @throws {MacroRefusal} where it is too big, or no text */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LIMIT) throw new MacroRefusal('tooBig');
  const read = (encoding: string) =>
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  try {
    return read(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  } catch {
    const text = read('windows-1252'); // any bytes are
    if (BINARY.test(text)) throw new MacroRefusal('unreadable');
    return text;
  }
}

/**
 * Reads macros in whatever format they are in.
 * @param name the file's, which tells the format; empty where it was pasted, and the text must tell
 * @param column of a table, the one that holds the text; null for the one that looks most like it
 * @throws {MacroRefusal} and nothing else
 */
export function readMacros(given: string, name = '', column: number | null = null): Macros {
  if (given.length > LIMIT) throw new MacroRefusal('tooBig');
  // No text has this character in it.
  if (given.includes('\0')) throw new MacroRefusal('unreadable');
  if (given.replace(BOM, '').trim() === '') throw new MacroRefusal('empty');
  const bom = given.startsWith(BOM) ? BOM.length : 0;
  const read = inFormat(given.slice(bom), name, column);
  if (read.macros.length === 0) throw new MacroRefusal('none');
  // The mark at the front of a file stays where it is.
  const macros = read.macros.map((each) => ({ ...each, start: each.start + bom, end: each.end + bom }));
  return { ...read, input: given, macros };
}

function inFormat(input: string, name: string, column: number | null): Macros {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (ending === 'csv' || ending === 'tsv') return readCsv(input, column);
  if (ending === 'json') return readJson(input);
  // What begins like JSON is JSON, damaged or not; "[Name], thank you" does not.
  if (/^\s*(?:\{\s*["}]|\[\s*["{\]])/.test(input)) return readJson(input);
  return looksLikeCsv(input) ? readCsv(input, column) : readText(input);
}
