import { readFileSync } from 'node:fs';
import { REAL } from './sets.ts';

/** A reply with what careful readers found in it. An optional label is neither missed when absent nor wrong when present. */
export interface Gold {
  id: string;
  customer: string | null;
  reply: string;
  /** `quote` is the exact span; null for a don't of the whole reply. */
  labels: { id: string; quote: string | null; optional?: boolean }[];
  /** Absent where the dos were not labelled. */
  dos?: string[];
}

/** Labels of a real reply, which stands elsewhere; `start` and `end` are UTF-16 units into it, absent for the whole. */
interface RealLabels {
  id: string;
  labels: { id: string; start?: number; end?: number; optional?: boolean }[];
  dos: string[];
}

const lines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Reads a gold file; labels of real replies are set beside the replies. */
export function readGold(file: string): Gold[] {
  const rows = lines<Gold | RealLabels>(file);
  if (rows.every((row) => 'reply' in row)) return rows;
  const real = new Map(REAL.flatMap((each) => lines<Gold>(each)).map((row) => [row.id, row]));
  return rows.map((row) => {
    if ('reply' in row) return row;
    const found = real.get(row.id);
    if (!found) throw new Error(`${file}: no reply ${row.id} in ${REAL.join(', ')}.`);
    const { reply, customer } = found;
    const labels = row.labels.map(({ start, end, ...label }) => ({
      ...label,
      quote: start === undefined ? null : reply.slice(start, end),
    }));
    return { ...row, customer, reply, labels };
  });
}
