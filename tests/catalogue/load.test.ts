import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CatalogueError, loadCatalogue } from '../../src/catalogue/load.ts';

const RULES = join(import.meta.dirname, '../../rules');
const FILE = 'state-a-policy.yaml';
const original = readFileSync(join(RULES, FILE), 'utf8');
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-rules-'));
  cpSync(RULES, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a broken rule file is refused, naming file, line and what is wrong', () => {
  test.each<[what: string, from: string, to: string, why: RegExp]>([
    ['YAML that does not read', 'severity: warning', 'severity: "warning', /Missing closing/],
    ['a severity there is not', 'severity: warning', 'severity: loud', /severity: .*"loud"/],
    ['a key there is not', 'severity: warning', 'severity: warning\nsevirity: error', /sevirity/],
    ['a message that is too long', 'say: ', `say: ${'very '.repeat(30)}`, /at most 90 characters/],
    [
      'a pattern with an open bracket',
      'patterns:\n',
      'patterns:\n  - "per (our policy"\n',
      /"\)" is missing/,
    ],
    [
      'a word class there is not',
      'patterns:\n',
      'patterns:\n  - "per <polizei>"\n',
      /<polizei> is not a word class/,
    ],
    [
      'a sign there is not',
      'patterns:\n',
      'patterns:\n  - match: per our policy\n    unless: [{ near: "@nothing" }]\n',
      /"nothing" is neither a sign, a do nor a rule/,
    ],
    [
      'a slot without its capture',
      'patterns:\n',
      'patterns:\n  - match: per our policy\n    rewrites: ["I see {what}"]\n',
      /\{what\} in a rewrite, but no what=/,
    ],
    [
      'a slot in what is only likely',
      'likely: {}',
      'likely:\n  rewrites: ["I see {what}"]',
      /\{what\} in a rewrite, but no what=/,
    ],
    ['another id than its name', 'id: state-a-policy', 'id: state-a-law', /id: must be state-a-policy/],
  ])('%s', (_, from, to, why) => {
    const broken = original.replace(from, to);
    writeFileSync(join(folder, FILE), broken);
    let message = '';
    try {
      loadCatalogue(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(CatalogueError);
      message = String(error);
    }
    expect(message).toMatch(why);
    const [, line] = /state-a-policy\.yaml:(\d+): /.exec(message) ?? [];
    const near = lineOf(original, from);
    expect(Number(line)).toBeGreaterThanOrEqual(near);
    expect(Number(line)).toBeLessThanOrEqual(near + 2);
  });
});

test('a folder without the shared files is refused', () => {
  const empty = mkdtempSync(join(tmpdir(), 'deskside-rules-'));
  expect(() => loadCatalogue(empty)).toThrow(/words\.yaml is missing|dos\.yaml is missing/);
  rmSync(empty, { recursive: true });
});
