import type { Page } from 'puppeteer-core';
import { find, named } from './find.ts';
import { underlines } from './marks.ts';
import { until } from './until.ts';

/** What the open card says. */
export interface CardWords {
  title: string;
  /** Their new wordings, best first, a blank as `____`. */
  rewrites: string[];
}

const USE = /^Use: /;
const wordingOf = (name = '') => name.replace(USE, '').replaceAll('(blank)', '____');

/**
 * Clicks the underlined words `text` with the mouse (where they are underlined more than once: the first or last)
 * and reads the card that opens, once its rewrites are there.
 */
export async function openCardAt(
  page: Page,
  text: string,
  which: 'first' | 'last' = 'first',
): Promise<CardWords> {
  let before = '';
  // The box may still be growing with what was typed: one clicks what stands still.
  const mark = await until(`“${text}” to be underlined, and to stand still`, async () => {
    const found = (await underlines(page))
      .filter((each) => each.text === text)
      .at(which === 'first' ? 0 : -1);
    const now = found ? `${found.x} ${found.y}` : '';
    const isStill = now === before;
    before = now;
    return isStill && found;
  });
  await page.mouse.click(mark.x, mark.y);
  return readCard(page, text);
}

/** Reads the open card, which must be about the words `text`. */
export function readCard(page: Page, text: string): Promise<CardWords> {
  return until(`the card about “${text}”`, async () => {
    const [card] = await named(
      page,
      'dialog',
      new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\W+')),
    );
    const rewrites = await named(page, 'button', USE);
    return card && rewrites.length > 0
      ? { title: card.name ?? '', rewrites: rewrites.map(({ name }) => wordingOf(name)) }
      : null;
  });
}

/** Presses the first rewrite of the open card or popup. */
export async function takeFirst(page: Page): Promise<void> {
  const button = await find(page, 'button', USE);
  await button.click();
}
