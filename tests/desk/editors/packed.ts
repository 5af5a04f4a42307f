import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KEPT = join(import.meta.dirname, '../../../node_modules/.cache/packed');

/**
 * The folder of a package's own files, fetched once and without what it depends on: a ready build needs none of it.
 * Errors: npm's own, when it is neither here nor to be had.
 */
export async function packed(name: string, version: string): Promise<string> {
  const folder = join(KEPT, `${name}@${version}`.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  await mkdir(KEPT, { recursive: true });
  const beside = await mkdtemp(join(KEPT, 'fetching-'));
  const { stdout } = await run('npm', [
    'pack',
    `${name}@${version}`,
    '--silent',
    '--pack-destination',
    beside,
  ]);
  await run('tar', ['-xzf', join(beside, stdout.trim()), '-C', beside]);
  await rename(join(beside, 'package'), folder);
  return folder;
}
