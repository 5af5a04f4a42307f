import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadCatalogue } from './load.ts';

const NAME = 'virtual:catalogue';

/** Vite plugin: `import catalogue from 'virtual:catalogue'` is the validated `rules/`. A broken rule file fails the build. */
export function catalogue(): Plugin {
  const folder = join(import.meta.dirname, '../../rules');
  return {
    name: 'deskside-catalogue',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(folder);
      return `export default ${JSON.stringify(loadCatalogue(folder))}`;
    },
  };
}
