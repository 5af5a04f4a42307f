import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { catalogue } from './src/catalogue/plugin.ts';

/** Nothing may be fetched, framed or run but what is in the package. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: join(import.meta.dirname, 'src/locales') },
  manifestVersion: 3,
  hooks: {
    // Built apart from the other pages, the popup is one file: it opens sooner than with the parts it would share.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups) {
        const at = Array.isArray(group) ? group.findIndex(({ type }) => type === 'popup') : -1;
        if (Array.isArray(group) && at >= 0) return void groups.push(group.splice(at, 1));
      }
    },
  },
  vite: () => ({ plugins: [catalogue()], worker: { format: 'es', plugins: () => [catalogue()] } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_manifest_nextFinding__',
      },
    },
    // While developing, pages also load from the development server.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'deskside@deskside.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', storage: { managed_schema: 'policy-schema.json' } }),
  }),
});
