import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const built = join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json');
const manifest = JSON.parse(readFileSync(built, 'utf8'));

it('asks for these permissions and no others', () => {
  const {
    permissions,
    host_permissions = [],
    optional_permissions = [],
    optional_host_permissions,
  } = manifest;
  expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toEqual({
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [],
    optional_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
  });
});

it('starts by itself in these help desks and nowhere else', () => {
  const pages = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
  expect(pages).toEqual(['https://*.zendesk.com/agent/*', 'https://mail.google.com/*']);
});

it('is closed to other pages and extensions, and its own pages to the network', () => {
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';(?!.*connect-src)/);
});
