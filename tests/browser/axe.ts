import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { browserOfRun } from './find-browser.ts';

/** Firefox's driver cannot ask for either; there a page is looked at as it is. */
const SCHEMES = browserOfRun() === 'chromium' ? ['light', 'dark'] : ['as it is'];

/** What stands in the way of some people on a page of ours, in light and in dark; each as `rule: element`. */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe.source);
  for (const value of SCHEMES) {
    if (browserOfRun() === 'chromium')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        // Colours on their way from one to the other are nobody's.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const violations = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      return (await run.run()).violations;
    });
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${value} ${id}: ${target}`)),
    );
  }
  return found;
}
