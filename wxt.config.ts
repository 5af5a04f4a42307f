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
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [catalogue()] }),
  manifest: ({ browser, command }) => ({
    name: 'Deskside',
    description:
      'Reads a support reply before it is sent: underlines what customers should never hear and offers words to send instead.',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: 'Go to the next finding in the reply',
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
      : { minimum_chrome_version: '123' }),
  }),
});
