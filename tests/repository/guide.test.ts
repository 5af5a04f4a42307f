import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { applied } from '../../src/engine/placed.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';
import { PROJECT } from './sources.ts';

const guide = readFileSync(join(PROJECT, 'rules/README.md'), 'utf8');
const [, example = ''] = guide.match(/```yaml\n(id: hey-guys\n[\s\S]*?)```/) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'deskside-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the don’t in the guide', () => {
  cpSync(join(PROJECT, 'rules'), folder, { recursive: true });
  writeFileSync(join(folder, 'hey-guys.yaml'), example);
  const catalogue = loadCatalogue(folder);
  const ruleset = compile(catalogue);
  const rule = catalogue.rules.find(({ id }) => id === 'hey-guys');
  const read = (draft: string) => check(draft, { messages: [] }, ruleset).findings;
  const open = (marked: string) => marked.replace(/[[\]]/g, '');

  it.each(rule?.examples ?? [])('finds what it says it finds: $bad', ({ bad, good = [] }) => {
    const draft = open(bad);
    const [finding, ...others] = read(draft).filter(({ rule: id }) => id === 'hey-guys');
    expect([finding?.text, others]).toEqual([bad.match(/\[(.*)\]/)?.[1], []]);
    const rewrites = finding ? suggest(draft, { messages: [] }, ruleset, finding) : [];
    expect(rewrites.slice(0, good.length).map((rewrite) => applied(draft, rewrite))).toEqual(good);
    expect(good.flatMap(read)).toEqual([]);
  });

  it.each(rule?.fine ?? [])('leaves alone what it says is fine: $text', ({ text }) => {
    expect(read(text)).toEqual([]);
  });

  it('is there', () => {
    expect(rule?.examples.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the guide', () => {
  it('leads nowhere that is not there', () => {
    const links = [...guide.matchAll(/\]\(([\w.-]+\.\w+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(readFileSync(join(PROJECT, 'rules', link), 'utf8')).not.toBe('');
  });
});
