import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

declare global {
  interface Window {
    /** Times from key press to painted underline that `watchPaint` has taken, in ms. */
    paintTimes: number[];
  }
}

/**
 * From the next key press on `page` counts the milliseconds until one underline more than before has been painted:
 * the first frame after the one in which the highlight registry holds it.
 */
async function watchPaint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paintTimes ??= [];
    const count = () =>
      [...CSS.highlights].reduce(
        (sum, [name, marks]) => sum + (name.startsWith('deskside-') ? marks.size : 0),
        0,
      );
    const before = count();
    const onKey = (event: KeyboardEvent) => {
      const pressed = event.timeStamp;
      const look = () => {
        if (count() <= before) return void requestAnimationFrame(look);
        // A task queued from a frame runs once that frame has been handed over for painting.
        requestAnimationFrame(() => setTimeout(() => window.paintTimes.push(performance.now() - pressed)));
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/**
 * Takes `times` measures from key press to painted underline, in ms: each types `sentence` at the end of the draft
 * in the focused editor, times its last key, and takes the sentence out again.
 */
export async function keyToUnderline(page: Page, sentence: string, times: number): Promise<number[]> {
  for (let taken = 0; taken < times; taken++) {
    await page.keyboard.type(sentence.slice(0, -1));
    await watchPaint(page);
    await page.keyboard.type(sentence.slice(-1));
    await until('the underline to be painted', () =>
      page.evaluate((n) => window.paintTimes.length > n, taken),
    );
    for (let left = sentence.length; left > 0; left--) await page.keyboard.press('Backspace');
  }
  return page.evaluate(() => window.paintTimes);
}

/** The value below which `share` of the numbers lie (0.5: the median), by nearest rank. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
