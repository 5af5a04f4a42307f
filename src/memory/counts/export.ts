import type { Counts } from './counts.ts';

/** A table as CSV (RFC 4180). Everything in it is a day, a name of ours or a number, so nothing needs quoting. */
const csv = (rows: (string | number)[][]) => rows.map((row) => `${row.join(',')}\r\n`).join('');

/** The counts as one table: a line a day for the drafts, and a line for each don't and do of a day. */
export function asCsv({ days, donts, dos }: Counts): string {
  const lines = [
    ...days.map(({ day, drafts, clean }) => [day, 'drafts', '', '', drafts, '', '', clean]),
    ...donts.map(({ day, dont, group, found, fixed, ignored }) => [
      ...[day, 'dont', dont, group],
      ...[found, fixed, ignored, ''],
    ]),
    ...dos.map(({ day, do: id, seen }) => [day, 'do', id, '', seen, '', '', '']),
  ].sort((one, other) => String(one[0]).localeCompare(String(other[0])));
  return csv([['day', 'what', 'id', 'group', 'drafts', 'fixed', 'ignored', 'clean'], ...lines]);
}

/** The counts as they are kept, with the version of this form. */
export function asJson(counts: Counts): string {
  return `${JSON.stringify({ version: 1, ...counts }, null, 2)}\n`;
}
