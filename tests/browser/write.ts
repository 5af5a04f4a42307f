import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Where the shown ticket's reply is typed. */
export const ZENDESK_BOX = '.pane:not(.hidden) [contenteditable="true"]';

/** Clicks into a composer near its start and types with real keys; a newline is the Enter key. */
export async function write(page: Page, text: string, box = ZENDESK_BOX): Promise<void> {
  await page.click(box, { offset: { x: 24, y: 18 } });
  await page.keyboard.type(text);
}

/** Presses keys together, the last one last: `press(page, 'Control', 'z')`. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** The draft as the page's own editor holds it. */
export function model(page: Page, box?: string): Promise<string> {
  return page.evaluate((name) => window.desk.model(name), box);
}

/** What the page's own editor would hand over for sending. */
export function html(page: Page, box?: string): Promise<string> {
  return page.evaluate((name) => window.desk.html(name), box);
}

/** Waits until the editor holds exactly `draft`. */
export async function untilModel(page: Page, draft: string, box?: string): Promise<void> {
  let last = '';
  await until(`the draft to read “${draft}”`, async () => {
    last = await model(page, box);
    return last === draft;
  }).catch((error: Error) => {
    throw new Error(`${error.message} It reads “${last}”.`);
  });
}
