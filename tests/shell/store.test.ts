import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, VERSION } from '../../src/memory/settings.ts';

const OF_OLD = { groups: { clarity: false }, sites: { 'a.b': 'on' }, pausedUntil: null, hints: false };

beforeEach(() => {
  vi.resetModules();
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('browser', fakeBrowser);
});

/** The store of a page opened now. */
const store = () => import('../../src/memory/store.ts');
const stored = () => fakeBrowser.storage.local.get(null);

test('settings of the first version are taken over', async () => {
  await fakeBrowser.storage.local.set({ settings: OF_OLD });
  const { settings } = await store();
  expect(await settings.read()).toEqual({ ...DEFAULTS, ...OF_OLD });
  expect(await stored()).toEqual({ settings: { ...DEFAULTS, ...OF_OLD }, settings$: { v: VERSION } });
});

test('settings of a newer Deskside are read as far as they go, and not written over', async () => {
  const newer = { settings: { ...OF_OLD, moon: 'full' }, settings$: { v: VERSION + 1 } };
  await fakeBrowser.storage.local.set(newer);
  const { settings } = await store();
  expect((await settings.read()).hints).toBe(false);
  await expect(settings.change((now) => ({ ...now, hints: true }))).rejects.toThrow('newer');
  expect(await stored()).toEqual(newer);
});

test('changes made at once in one place are all made', async () => {
  const { settings } = await store();
  const on = (host: string) =>
    settings.change((now) => ({ ...now, sites: { ...now.sites, [host]: 'on' as const } }));
  await Promise.all([on('a.b'), on('c.d'), on('e.f')]);
  expect(Object.keys((await settings.read()).sites)).toEqual(['a.b', 'c.d', 'e.f']);
});

test('a storage that was wiped is as it comes', async () => {
  const { settings } = await store();
  await settings.change((now) => ({ ...now, use: 'gentle' }));
  await fakeBrowser.storage.local.clear();
  expect(await settings.read()).toEqual(DEFAULTS);
});
