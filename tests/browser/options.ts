import type { Page } from 'puppeteer-core';
import type { Scene } from './launch.ts';

/** Opens the options page in a tab of its own, at a section by its id. */
export async function openOptions(scene: Scene, section: string): Promise<Page> {
  const page = await scene.own(`options.html#${section}`);
  await page.waitForSelector('h1');
  return page;
}
