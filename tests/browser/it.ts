import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserOfRun } from './find-browser.ts';
import { launch } from './launch.ts';

/** Where a failed test leaves a picture of the page it was at. */
const pictures = join(import.meta.dirname, '../../.output/failed');

/** A test with a browser of its own, in which nothing may ask for anything but the demo desk. */
export const it = test.extend('scene', async ({ task }, { onCleanup }) => {
  const scene = await launch({ headless: true });
  onCleanup(async () => {
    if (task.result?.state === 'fail') {
      mkdirSync(pictures, { recursive: true });
      const page = (await scene.browser.pages()).at(-1);
      await page?.screenshot({
        path: join(pictures, `${browserOfRun()}-${task.name.replace(/\W+/g, '-')}.png`),
      });
    }
    await scene.close();
    expect(scene.refused).toEqual([]);
  });
  return scene;
});

/** A test that only Chromium can run, as Firefox's driver lacks what it needs: say what where it is used. */
export const inChromium = it.runIf(browserOfRun() === 'chromium');

/** A test that only Firefox can run; say why where it is used. */
export const inFirefox = it.runIf(browserOfRun() === 'firefox');
