import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from './sources.ts';

interface Package {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
}
const read = (file: string) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
const manifest: Package = read('package.json');
const lock: { packages: Record<string, Package> } = read('package-lock.json');
/** A second version of a package goes by another name. */
const plain = (version: string) => version.replace(/^npm:@?[\w./-]+@/, '');
const wanted = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.overrides,
}).map(([name, version]) => [name, plain(version)] as const);

it('every package has an exact version, the one in the lock file', () => {
  for (const [name, version] of wanted) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  const locked = wanted.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(Object.fromEntries(wanted));
});
