import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPromises, remindNow } from '../../entrypoints/background/promises.ts';
import { keepPromise, readPromises, wipePromises } from '../../src/memory/promises/promises.ts';

/** The browser as far as it permits, wakes and notifies. */
const { browser, shown, opened, permitted, hear } = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fakeBrowser);
  const shown = new Map<string, { title: string; message: string }>();
  const opened: string[] = [];
  const permitted = new Set<string>();
  const heard: Record<string, ((given: never) => unknown)[]> = { clicked: [], added: [] };
  const event = (name: string) => ({
    addListener: (listener: (given: never) => unknown) => heard[name]?.push(listener),
    hasListener: (listener: (given: never) => unknown) => heard[name]?.includes(listener),
  });
  const browser = {
    alarms: fakeBrowser.alarms,
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
    runtime: { ...fakeBrowser.runtime, getURL: (path: string) => path },
    permissions: {
      contains: async ({ permissions }: { permissions: string[] }) =>
        permissions.every((each) => permitted.has(each)),
      onAdded: event('added'),
    },
    notifications: {
      create: async (id: string, { title, message }: { title: string; message: string }) =>
        shown.set(id, { title, message }),
      clear: async (id: string) => shown.delete(id),
      onClicked: event('clicked'),
    },
  };
  const hear = (name: string, given: unknown) =>
    Promise.all((heard[name] ?? []).map((listener) => listener(given as never)));
  return { browser, shown, opened, permitted, hear };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../src/i18n.ts', () => ({ t: (key: string) => key, language: () => 'en' }));

const HOUR = 60 * 60_000;
const PAGE = 'https://demo.zendesk.com/agent/tickets/1';
const NEW = { words: 'I’ll write by noon', page: PAGE, due: 0 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  permitted.clear();
  shown.clear();
  opened.length = 0;
});
keepPromises();

describe('a promise that is due', () => {
  it('is reminded of in its own words, once', async () => {
    permitted.add('notifications');
    await keepPromise({ ...NEW, due: Date.now() }, Date.now() - HOUR);
    await remindNow();
    expect([...shown.values()].map(({ message }) => message)).toEqual([NEW.words]);
    shown.clear();
    await remindNow();
    expect(shown.size).toBe(0);
  });

  it('opens the page it was made on when its notification is clicked', async () => {
    permitted.add('notifications');
    await keepPromise({ ...NEW, due: Date.now() }, Date.now() - HOUR);
    await remindNow();
    await hear('clicked', [...shown.keys()][0]);
    expect(shown.size).toBe(0);
    expect(opened).toEqual([PAGE]);
  });

  it('waits for the permission, and is reminded of as soon as it is given', async () => {
    await keepPromise({ ...NEW, due: Date.now() }, Date.now() - HOUR);
    await remindNow();
    expect(shown.size).toBe(0);
    permitted.add('notifications');
    await hear('added', { permissions: ['notifications'] });
    await vi.waitFor(() => expect(shown.size).toBe(1));
  });

  it('opens nothing once it is gone', async () => {
    permitted.add('notifications');
    await keepPromise({ ...NEW, due: Date.now() }, Date.now() - HOUR);
    const [promise] = await readPromises();
    await wipePromises();
    await hear('clicked', promise?.id);
    expect(opened).toEqual([]);
  });
});
