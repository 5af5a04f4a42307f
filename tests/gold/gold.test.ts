import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { readGold } from './read.ts';
import { precision, recall, score } from './score.ts';
import { DEV } from './sets.ts';

describe('what is found compares with what careful readers found', () => {
  it('on the replies the rules were written beside', { timeout: 60_000 }, ({ skip }) => {
    skip(!existsSync(DEV), 'the replies (../shared/gold/dev.jsonl) are not beside this copy');
    const { all, dos, clean, cleanFlagged } = score(readGold(DEV), compile(loadCatalogue()));
    expect(precision(all)).toBeGreaterThanOrEqual(0.92);
    expect(recall(all)).toBeGreaterThanOrEqual(0.75);
    expect(cleanFlagged / clean).toBeLessThanOrEqual(0.04);
    expect(precision(dos)).toBeGreaterThanOrEqual(0.9);
    expect(recall(dos)).toBeGreaterThanOrEqual(0.85);
  });
});
