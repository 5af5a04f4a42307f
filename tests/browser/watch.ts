import type { Page } from 'puppeteer-core';
import { click, find } from './find.ts';
import type { Scene } from './launch.ts';

/**
 * Says yes to the browser's question about this site beforehand, on the browser's own page of extensions: its
 * prompt is a window of the browser, which no test can reach where there is no display.
 */
async function allowSite(scene: Scene): Promise<void> {
  const settings = await scene.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, Granter> }).chrome;
    for (const scheme of ['https', 'http'])
      await developerPrivate?.addHostPermission(id, `${scheme}://desk.example/*`);
  }, scene.extension.id);
  await settings.close();
}

interface Granter {
  addHostPermission(extension: string, pattern: string): Promise<void>;
}

/** Presses the extension's button on `page` and there *Watch this site*. */
export async function watch(scene: Scene, page: Page): Promise<void> {
  await allowSite(scene);
  const popup = await scene.popup(page);
  await click(popup, 'button', 'Watch this site');
  await find(popup, 'switch', 'desk.example');
  await popup.close();
  await page.bringToFront();
}
