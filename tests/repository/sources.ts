import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const PROJECT = join(import.meta.dirname, '../..');

export interface Source {
  /** From the project's folder, with `/`. */
  path: string;
  text: string;
}

/** The files under a folder of the project whose names end so. */
export function sourcesIn(folder: string, ending = /\.(tsx?|css|html)$/): Source[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(PROJECT, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

export interface Import {
  /** As written for a package, from the project's folder for a file of ours. */
  target: string;
  /** Gone at run time. */
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a source imports or passes on. */
export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    return {
      target: target.startsWith('.') ? join(path, '..', target).replaceAll('\\', '/') : target,
      typeOnly: type !== undefined,
    };
  });
}
