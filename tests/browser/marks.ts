import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A page, or a frame of it. */
export type Shown = Pick<Page, 'evaluate'>;

/** A stretch of the page that Deskside has underlined, as the page's own world sees it. */
export interface Underlined {
  /** error, warning, hint or blank: the look of the underline. */
  look: string;
  text: string;
  /** Where its first line is, in CSS pixels of the viewport. */
  x: number;
  y: number;
}

/** All underlines on the page, in reading order. The highlight registry is shared between the extension and the page. */
export function underlines(page: Shown): Promise<Underlined[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('deskside-') ? [...highlight].map((range) => ({ name, range })) : [],
    );
    return ranges
      .filter(({ range }): boolean => range instanceof Range)
      .map(({ name, range }) => {
        const live = range as Range;
        const box = live.getClientRects()[0] ?? new DOMRect();
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        return { look: name.slice('deskside-'.length), text: live.toString(), ...middle };
      })
      .sort((a, b) => a.y - b.y || a.x - b.x);
  });
}

/** The underlined words, in reading order. */
export async function underlinedWords(page: Shown): Promise<string[]> {
  return (await underlines(page)).map(({ text }) => text);
}

/** Waits until exactly `words` are underlined, in this order. */
export async function untilUnderlined(page: Shown, words: string[]): Promise<void> {
  let last: string[] = [];
  await until(`“${words.join('”, “')}” to be underlined`, async () => {
    last = await underlinedWords(page);
    return last.length === words.length && last.every((text, index) => text === words[index]);
  }).catch((error: Error) => {
    throw new Error(`${error.message} Underlined were: ${last.join(' | ') || 'none'}.`);
  });
}
