import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadCatalogue, loadCoaching } from './load.ts';

const FOLDER = join(import.meta.dirname, '../../rules');

/** What can be imported, and how it is made of the rule files. */
const MADE: Record<string, () => unknown> = {
  'virtual:catalogue': () => loadCatalogue(FOLDER),
  'virtual:coaching': () => loadCoaching(FOLDER),
};

/**
 * Vite plugin: `import catalogue from 'virtual:catalogue'` is the validated `rules/`, `virtual:coaching` what a learner
 * needs of it. A broken rule file fails the build.
 */
export function catalogue(): Plugin {
  return {
    name: 'deskside-catalogue',
    resolveId: (id) => (id in MADE ? `\0${id}` : null),
    load(id) {
      const make = id.startsWith('\0') ? MADE[id.slice(1)] : undefined;
      if (!make) return null;
      this.addWatchFile(FOLDER);
      return `export default ${JSON.stringify(make())}`;
    },
  };
}
