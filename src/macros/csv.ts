import Papa from 'papaparse';
import { type Macro, MacroRefusal, type Macros } from './macro.ts';
import { looksLikeHtml, namesText, namesTitle } from './names.ts';

/** Enough rows to tell how a table is written. */
const SAMPLE = 20;

interface Row {
  fields: string[];
  /** In the input, with its line break. */
  start: number;
  end: number;
}

/** Whether a text that came without a name is a table: its first row says what the columns are. */
export function looksLikeCsv(input: string): boolean {
  const { data, errors } = Papa.parse<string[]>(input, { preview: SAMPLE, skipEmptyLines: true });
  const [head = []] = data;
  return (
    errors.length === 0 &&
    head.length > 1 &&
    data.length > 1 &&
    isHead(head) &&
    data.every((row) => row.length === head.length)
  );
}

/** Whether a row names columns: a name of text or title is among them, and no sentence is. */
const isHead = (row: readonly string[]) =>
  row.some((name) => name.length < 40 && !/[.!?]/.test(name) && (namesText(name) || namesTitle(name)));

/**
 * Reads macros in a table, one a row.
 * @param asked the column that holds their text; without it, the one that looks most like it
 * @throws {MacroRefusal} where it is damaged
 */
export function readCsv(input: string, asked: number | null = null): Macros {
  const { delimiter } = Papa.parse(input, { preview: SAMPLE, skipEmptyLines: true }).meta;
  const all = rowsOf(input, delimiter);
  const [first] = all;
  const head = first && isHead(first.fields) ? first.fields : null;
  const rows = head ? all.slice(1) : all;
  const width = Math.max(0, ...all.slice(0, SAMPLE).map(({ fields }) => fields.length));
  const columns = Array.from({ length: width }, (_, at) => head?.[at]?.trim() ?? '');
  const column = asked !== null && asked < width ? asked : textColumn(rows, columns);
  const named = columns.findIndex((name, at) => at !== column && namesTitle(name));
  const title = named >= 0 || head ? named : columns.findIndex((_, at) => at !== column);
  const macros = rows.flatMap((row): Macro[] => {
    const text = row.fields[column] ?? '';
    if (text.trim() === '') return [];
    const isHtml = /html/i.test(columns[column] ?? '') || looksLikeHtml(text);
    return [
      { title: row.fields[title]?.trim() ?? '', text, isHtml, ...placeOf(input, row, column, delimiter) },
    ];
  });
  return { format: 'csv', input, macros, table: { columns, column } };
}

function rowsOf(input: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let broken: number | null = null;
  Papa.parse<string[]>(input, {
    delimiter,
    step({ data, errors, meta }, parser) {
      if (errors.length > 0) {
        broken = start;
        parser.abort();
        return;
      }
      rows.push({ fields: data, start, end: meta.cursor });
      start = meta.cursor;
    },
  });
  if (broken !== null) throw new MacroRefusal('csv', input.slice(0, broken).split(/\r\n|\r|\n/).length);
  return rows;
}

/** Of the columns whose names say they hold a text, or else of all, the one with the most in it. */
function textColumn(rows: readonly Row[], columns: readonly string[]): number {
  const sizes = columns.map((_, at) => rows.reduce((sum, { fields }) => sum + (fields[at]?.length ?? 0), 0));
  const named = sizes.map((size, at) => (namesText(columns[at] ?? '') ? size : 0));
  const among = named.some((size) => size > 0) ? named : sizes;
  return Math.max(0, among.indexOf(Math.max(...among)));
}

/** Where a field stands in its row. Where that cannot be told from the values, the whole row is written anew. */
function placeOf(
  input: string,
  row: Row,
  column: number,
  delimiter: string,
): Pick<Macro, 'start' | 'end' | 'encode'> {
  const raw = input.slice(row.start, row.end);
  let at = 0;
  for (const [index, value] of row.fields.entries()) {
    const quoted = `"${value.replaceAll('"', '""')}"`;
    const isQuoted = raw.startsWith(quoted, at);
    const written = isQuoted ? quoted : value;
    if (!raw.startsWith(written, at)) break;
    if (index === column) {
      const encode = (text: string) =>
        isQuoted || quotes(text, delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
      return { start: row.start + at, end: row.start + at + written.length, encode };
    }
    at += written.length;
    if (isQuoted) at += /^\s*/.exec(raw.slice(at, raw.indexOf(delimiter, at)))?.[0].length ?? 0;
    if (!raw.startsWith(delimiter, at)) break;
    at += delimiter.length;
  }
  const end = row.start + raw.replace(/[\r\n]+$/, '').length;
  const encode = (text: string) => Papa.unparse([row.fields.with(column, text)], { delimiter });
  return { start: row.start, end, encode };
}

const quotes = (text: string, delimiter: string) => text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text);
