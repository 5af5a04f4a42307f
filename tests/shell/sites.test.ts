import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isHelpDesk, isHelpDeskHost } from '../../src/memory/help-desks.ts';
import { hostsOf, restoreSites, takeWish, unwatchSite, watchSite, wish } from '../../src/memory/sites.ts';
import { settings } from '../../src/memory/store.ts';

/** The browser as far as it registers, injects and permits. */
const { browser, fakeBrowser, registered, injected, allowed } = await vi.hoisted(async () => {
  // Storage looks for the browser as it is loaded.
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fakeBrowser);
  const registered = new Map<string, { id: string; matches: string[]; persistAcrossSessions: boolean }>();
  const injected: { tabId: number }[] = [];
  const allowed = new Set<string>();
  const browser = {
    runtime: { id: 'deskside' },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => registered.get(id) ?? []),
      async registerContentScripts(
        scripts: { id: string; matches: string[]; persistAcrossSessions: boolean }[],
      ) {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      insertCSS: async () => {},
      async executeScript({ target }: { target: { tabId: number } }) {
        injected.push(target);
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
      async remove({ origins }: { origins: string[] }) {
        for (const origin of origins) allowed.delete(origin);
      },
    },
  };
  return { browser, fakeBrowser, registered, injected, allowed };
});
vi.mock('wxt/browser', () => ({ browser }));

const HOST = 'support.example';
const ORIGINS = [`https://${HOST}/*`, `http://${HOST}/*`];

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  injected.length = 0;
  allowed.clear();
});

describe('a site the agent adds', () => {
  beforeEach(async () => {
    for (const origin of ORIGINS) allowed.add(origin);
    await watchSite(HOST, 7);
  });

  test('is read in its tab at once and on every page from then on', async () => {
    expect([...registered.values()]).toMatchObject([{ matches: ORIGINS, persistAcrossSessions: true }]);
    expect(injected).toMatchObject([{ tabId: 7 }]);
    expect((await settings.read()).sites).toEqual({ [HOST]: 'on' });
  });

  test('can be added twice', async () => {
    await watchSite(HOST, 7);
    expect(registered.size).toBe(1);
  });

  test('is let go with its permission', async () => {
    await unwatchSite(HOST);
    expect([registered.size, allowed.size, (await settings.read()).sites]).toEqual([0, 0, { [HOST]: 'off' }]);
  });

  test('can be let go twice', async () => {
    await unwatchSite(HOST);
    await unwatchSite(HOST);
    expect(registered.size).toBe(0);
  });

  test('is registered again after an update', async () => {
    registered.clear();
    await restoreSites();
    expect(registered.size).toBe(1);
  });

  test('but not when the browser no longer allows it', async () => {
    registered.clear();
    allowed.clear();
    await restoreSites();
    expect(registered.size).toBe(0);
  });
});

test('what a permission was asked for is known once', async () => {
  await wish(HOST, 7);
  expect([await takeWish(), await takeWish()]).toEqual([{ host: HOST, tabId: 7 }, null]);
});

test('a yes to something before does not take away what is asked for meanwhile', async () => {
  const before = takeWish();
  await wish(HOST, 7);
  expect([await before, await takeWish()]).toEqual([null, { host: HOST, tabId: 7 }]);
});

test.each([
  [['*://support.example/*'], ['support.example']],
  [
    ['https://support.example/*', 'http://support.example/*', 'https://a.b/*'],
    ['support.example', 'a.b'],
  ],
  [['https://*/*', '<all_urls>'], []],
])('the hosts of %j are %j', (origins, hosts) => {
  expect(hostsOf(origins)).toEqual(hosts);
});

test.each([
  ['https://acme.zendesk.com/agent/tickets/1', true],
  ['https://acme.zendesk.com/hc/en-us', false],
  ['https://mail.google.com/mail/u/0/', true],
  ['https://zendesk.com.example/agent/tickets/1', false],
  ['http://mail.google.com/mail/u/0/', false],
])('%s is a help desk: %s', (url, expected) => {
  expect(isHelpDesk(url)).toBe(expected);
});

test.each([
  ['acme.zendesk.com', true],
  ['mail.google.com', true],
  ['google.com', false],
  ['acme.zendesk.com.example', false],
])('%s is the host of a help desk: %s', (host, expected) => {
  expect(isHelpDeskHost(host)).toBe(expected);
});
