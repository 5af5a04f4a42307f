import { existsSync } from 'node:fs';
import { join } from 'node:path';

const own = (name: string) => join(import.meta.dirname, name);
/** What stands next to the project where its makers work, and is not part of it. */
const beside = (name: string) => join(import.meta.dirname, '../../../shared', name);

/** 260 replies the rules were written beside. */
export const DEV = beside('gold/dev.jsonl');
/** The real replies that the labels of `real.jsonl`, `real-later.jsonl` and `real-fresh.jsonl` are of, by their ids. */
export const REAL = ['real/ibm-2019.jsonl', 'real/star.jsonl'].map(beside);

/** The sets a run without a file's name scores: those that are all here. */
export function sets(): string[] {
  const names = ['read.jsonl', 'later.jsonl', 'innocent.jsonl', 'fresh.jsonl'];
  const written = [DEV, ...names.map(own)].filter(existsSync);
  return REAL.every(existsSync)
    ? [...written, ...['real.jsonl', 'real-later.jsonl', 'real-fresh.jsonl'].map(own)]
    : written;
}
