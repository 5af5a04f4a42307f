import { join } from 'node:path';

/** 260 replies the rules were written beside. Stands next to the project where its makers work; not part of it. */
export const DEV = join(import.meta.dirname, '../../../shared/gold/dev.jsonl');
/** 150 replies by a writer who had not seen the rules, from other trades. Rules are not written from it. */
export const FRESH = join(import.meta.dirname, 'fresh.jsonl');
