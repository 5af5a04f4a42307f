import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const built = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3', file), 'utf8');
const manifest = JSON.parse(built('manifest.json'));

it('asks for these permissions and no others', () => {
  const {
    permissions,
    host_permissions = [],
    optional_permissions = [],
    optional_host_permissions,
  } = manifest;
  expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toEqual({
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    host_permissions: [],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
  });
});

it('starts by itself in these help desks and nowhere else', () => {
  const pages = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
  const known = [
    'https://*.zendesk.com/*',
    'https://mail.google.com/*',
    ...['office.com', 'office365.com', 'live.com', 'cloud.microsoft'].map(
      (host) => `https://outlook.${host}/*`,
    ),
    ...['app', 'app.eu', 'app.au'].map((host) => `https://${host}.intercom.com/*`),
    'https://*.freshdesk.com/*',
    'https://*.freshservice.com/*',
    'https://secure.helpscout.net/*',
    'https://*.hubspot.com/*',
    'https://*.lightning.force.com/*',
    'https://*.my.salesforce.com/*',
    ...['com', 'eu', 'in'].map((end) => `https://desk.zoho.${end}/*`),
    'https://*.gorgias.com/*',
    'https://*.atlassian.net/*',
    'https://app.chatwoot.com/*',
    'https://*.zammad.com/*',
    'https://app.frontapp.com/*',
    'https://*.kayako.com/*',
    'https://app.crisp.chat/*',
    'https://mail.missiveapp.com/*',
    'https://my.livechatinc.com/*',
  ];
  expect(pages.toSorted()).toEqual(known.toSorted());
});

it('is closed to other pages and extensions, and its own pages to the network', () => {
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';(?!.*connect-src)/);
});

it('opens its popup from one script and one style sheet, as each more is waited for', () => {
  const asked = [...built('popup.html').matchAll(/(?:src|href)="\/(\w+)\//g)].map(([, folder]) => folder);
  expect(asked).toEqual(['chunks', 'assets']);
});
