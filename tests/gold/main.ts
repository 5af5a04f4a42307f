import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { readGold } from './read.ts';
import { precision, type Row, recall, type Score, score } from './score.ts';
import { sets } from './sets.ts';

/** `npm run gold -- [FILE…] [--misses]`: how what is found compares with what careful readers found. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
});
const files = positionals.length > 0 ? positionals : sets();
const ruleset = compile(loadCatalogue());
for (const file of files) console.log(table(basename(file), score(readGold(file), ruleset)));

function table(name: string, result: Score): string {
  const rows = [...result.rules].sort(([a], [b]) => a.localeCompare(b));
  return [
    `${name}: ${result.replies} replies`,
    line('', ['labelled', 'hit', 'found', 'right', 'precision', 'recall']),
    ...rows.map(([id, row]) => line(id, cells(row))),
    line('all', cells(result.all)),
    line('dos', cells(result.dos)),
    `clean replies flagged: ${result.cleanFlagged} of ${result.clean}`,
    ...(values.misses ? ['Missed:', ...result.missed, 'Not labelled:', ...result.alarms] : []),
    '',
  ].join('\n');
}

function cells(row: Row): string[] {
  const { gold, hit, found, right } = row;
  return [...[gold, hit, found, right].map(String), precision(row).toFixed(3), recall(row).toFixed(3)];
}

function line(name: string, columns: string[]): string {
  return [name.padEnd(24), ...columns.map((column) => column.padStart(9))].join(' ');
}
