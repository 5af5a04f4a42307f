import { defineConfig } from 'vitest/config';
import { catalogue } from './src/catalogue/plugin.ts';

/** The browser tests that have been seen to hold in Firefox too; it runs no others. */
const FIREFOX = [
  'asking',
  'badge',
  'blanks',
  'coach',
  'desks',
  'editors',
  'gmail',
  'guard',
  'house',
  'ignore',
  'keyboard',
  'languages',
  'macros',
  'options',
  'packs',
  'plain',
  'policy',
  'popup',
  'promises',
  'remount',
  'sending',
  'sets',
  'welcome',
  'zendesk',
].map((name) => `tests/browser/${name}.test.ts`);

export default defineConfig({
  plugins: [catalogue()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: process.env.TEST_BROWSER === 'firefox' ? FIREFOX : ['tests/browser/**/*.test.ts'],
          // Each file starts a browser of its own; two at once would only slow each other down.
          fileParallelism: false,
          // A browser on a busy machine may be late once; what passes only then is named at the end.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
