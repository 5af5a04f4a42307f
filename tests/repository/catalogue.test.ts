import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { PROJECT } from './sources.ts';

/** The mission: every don't there must be. */
const DONTS: [id: string, group: string, levels: string][] = [
  // [id, group, levels]
  ['rude', 'respect', 'phrase'],
  ['missing-manners', 'respect', 'phrase + reply'],
  ['indifference', 'respect', 'phrase'],
  ['customer-as-number', 'respect', 'phrase'],
  ['not-our-problem', 'ownership', 'phrase'],
  ['pass-the-blame', 'ownership', 'phrase'],
  ['blame-the-customer', 'ownership', 'phrase'],
  ['hide-behind-systems', 'ownership', 'phrase'],
  ['state-a-policy', 'ownership', 'phrase'],
  ['flat-refusal', 'ownership', 'phrase'],
  ['hollow-empathy', 'empathy', 'phrase'],
  ['telling-how-to-feel', 'empathy', 'phrase'],
  ['not-listening', 'empathy', 'phrase + thread'],
  ['insincere-apology', 'empathy', 'phrase'],
  ['over-apologising', 'empathy', 'reply + thread'],
  ['overselling', 'honesty', 'phrase'],
  ['vague-promise', 'honesty', 'phrase'],
  ['cover-up', 'honesty', 'phrase'],
  ['overcomplicated', 'clarity', 'phrase + reply'],
  ['canned-response', 'clarity', 'phrase'],
  ['unprepared', 'clarity', 'phrase'],
  ['divided-attention', 'presence', 'phrase'],
  ['inaccessible', 'presence', 'phrase'],
  ['second-class-channel', 'presence', 'phrase'],
  ['making-them-repeat', 'presence', 'phrase + thread'],
  ['rejecting-feedback', 'presence', 'phrase'],
  ['bad-ending', 'presence', 'phrase + reply'],
  ['no-next-step', 'presence', 'phrase + reply'],
];
/** And every do, in the order they are shown. */
const DOS = [
  'thanks',
  'owns-it',
  'plan',
  'when',
  'shows-understanding',
  'way-forward',
  'open-door',
  'by-name',
];

const catalogue = loadCatalogue();
const byId = (a: string[], b: string[]) => (a[0] ?? '').localeCompare(b[0] ?? '');

describe('the catalogue', () => {
  it('has a file for every don’t, and no other', () => {
    const files = catalogue.rules.map(({ id, group, level }) => [id, group, level.join(' + ')]);
    expect(files.toSorted(byId)).toEqual(DONTS.toSorted(byId));
  });

  it('has every do, in order', () => {
    expect(catalogue.dos.map(({ id }) => id)).toEqual(DOS);
  });
});

const CHARTER = join(PROJECT, '../shared/catalogue.md');

/** The rows of the charter's tables whose first cell is an id, as cells without spaces around them. */
function rowsOf(charter: string): string[][] {
  const rows = charter.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

describe('the lists above', () => {
  it('are those of the charter, which asks for these levels at least', ({ skip }) => {
    skip(!existsSync(CHARTER), 'the charter (../shared/catalogue.md) is not beside this copy');
    const charter = readFileSync(CHARTER, 'utf8');
    const donts = charter.split(/^## /m).flatMap((section) => {
      const group = section.slice(0, section.indexOf('\n')).toLowerCase();
      return rowsOf(section)
        .filter((cells) => cells.length > 3)
        .map(([id = '', levels = '']) => ({ id, group, levels: levels.split(' + ') }));
    });
    expect(donts.map(({ id, group }) => [id, group])).toEqual(DONTS.map(([id, group]) => [id, group]));
    for (const { id, levels } of donts)
      expect(DONTS.find(([ours]) => ours === id)?.[2].split(' + ')).toEqual(expect.arrayContaining(levels));
    expect(
      rowsOf(charter)
        .filter((cells) => cells.length === 3)
        .map(([id]) => id),
    ).toEqual(DOS);
  });
});
