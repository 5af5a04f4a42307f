import Papa from 'papaparse';
import type { Audited } from './auditor.ts';

/** What the columns of a report are called. */
export type Heads = Record<'macro' | 'title' | 'severity' | 'dont' | 'words' | 'why', string>;

/**
 * The findings as a table (CSV), one a row, in the order of the macros given. What a spreadsheet would take for a formula is quoted.
 * @param severities what each is called
 */
export function reportOf(
  audited: readonly Audited[],
  heads: Heads,
  severities: Record<string, string>,
): string {
  const rows = audited.flatMap(({ index, title, findings }) =>
    findings.map(({ severity, message, text, why }) => [
      index + 1,
      title,
      severities[severity] ?? severity,
      message,
      text,
      why,
    ]),
  );
  return Papa.unparse([Object.values(heads), ...rows], { escapeFormulae: true });
}
