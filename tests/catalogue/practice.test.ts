import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CatalogueError, loadCatalogue, loadScenes } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';

const RULES = join(import.meta.dirname, '../../rules');
const catalogue = loadCatalogue();
const ruleset = compile(catalogue);
const scenes = loadScenes(catalogue);

describe.each(scenes)('$id', ({ donts, customer, poor, good }) => {
  const found = (draft: string) =>
    check(draft, { messages: [{ from: 'customer', text: customer }] }, ruleset).findings;

  test('raises its don’ts in the poor reply', () => {
    expect(found(poor).map(({ rule }) => rule)).toEqual(expect.arrayContaining(donts));
  });

  test('raises nothing in the good answer', () => {
    expect(found(good).map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });
});

test.each(catalogue.rules.map(({ id }) => id))('%s has two scenes of its own', (id) => {
  expect(scenes.filter(({ donts }) => donts.length === 1 && donts[0] === id).length).toBeGreaterThanOrEqual(
    2,
  );
});

test('the hardest scenes have several don’ts each', () => {
  expect(scenes.filter(({ hard }) => hard === 3).map(({ donts }) => donts.length)).not.toContain(1);
});

describe('a broken scene is refused, naming file, line and what is wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-practice-'));
  const original = readFileSync(join(RULES, 'practice.yaml'), 'utf8');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[what: string, from: string, to: string, why: RegExp]>([
    ['a don’t there is not', 'donts: [rude]', 'donts: [ruder]', /practice\.yaml:6: .*ruder is no don't/],
    ['a name taken twice', 'id: missing-shelf-pins', 'id: dimmer-hum', /dimmer-hum is the name of another/],
    ['no good answer', '    good: ', '    best: ', /practice\.yaml:\d+: /],
    ['hard before easy', 'hard: 1', 'hard: 2', /must come before the harder scenes/],
  ])('%s', (_, from, to, why) => {
    cpSync(RULES, folder, { recursive: true });
    writeFileSync(join(folder, 'practice.yaml'), original.replace(from, to));
    expect(() => loadScenes(catalogue, folder)).toThrow(CatalogueError);
    expect(() => loadScenes(catalogue, folder)).toThrow(why);
  });
});
