import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { browserOfRun } from './find-browser.ts';
import { insideFirefox } from './inside-firefox.ts';
import { until } from './until.ts';

/** What Firefox calls them in its settings; its driver can ask for neither. */
const IN_FIREFOX = { dark: 0, light: 1 };

/** Has `page` shown as to people who asked for light or dark, and for no motion: colours on their way are nobody's. */
async function show(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (browserOfRun() === 'chromium')
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  else
    await insideFirefox(
      page.browser(),
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${IN_FIREFOX[scheme]});
       Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`,
    );
  await until(`the page to be ${scheme}`, () =>
    page.evaluate(
      (value) => matchMedia(`(prefers-color-scheme: ${value}) and (prefers-reduced-motion)`).matches,
      scheme,
    ),
  );
}

/** What stands in the way of some people on a page of ours, in light and in dark; each as `rule: element`. */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe.source);
  for (const value of ['light', 'dark'] as const) {
    await show(page, value);
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
