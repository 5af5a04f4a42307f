import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Scene } from './launch.ts';

/** Opens the coach in a tab of its own, at a section by its id. */
export async function openCoach(scene: Scene, section: string): Promise<Page> {
  const page = await scene.own(`coach.html#${section}`);
  await page.waitForSelector('h1');
  return page;
}

/** Counts drafts as if they had been written, through the browser's own database. */
export function fill(
  coach: Page,
  lines: Partial<Record<'days' | 'donts' | 'dos' | 'promises', object[]>>,
): Promise<void> {
  return coach.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('coach');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const work = database.transaction(Object.keys(all), 'readwrite');
    for (const [store, each] of Object.entries(all))
      for (const line of each) work.objectStore(store).put(line);
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    database.close();
    for (const name of ['coach', 'promises']) new BroadcastChannel(name).postMessage(null);
  }, lines);
}

/** The alarms that the extension has set. */
export const alarms = (own: Page) =>
  own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof extensionApi };
    return chrome.alarms.getAll();
  });
