import type { Page } from 'puppeteer-core';
import { find, named } from './find.ts';
import { underlines } from './marks.ts';
import { until } from './until.ts';

/** What the open card says. */
export interface CardWords {
  title: string;
  /** Names of the buttons that put a rewrite in, best first: "Use: …". */
  rewrites: string[];
}

const USE = /^Use: /;

/** Clicks the underlined words `text` with the mouse and reads the card that opens, once its rewrites are there. */
export async function openCardAt(page: Page, text: string): Promise<CardWords> {
  const mark = (await underlines(page)).find((each) => each.text === text);
  if (!mark) throw new Error(`“${text}” is not underlined.`);
  await page.mouse.click(mark.x, mark.y);
  return readCard(page, text);
}

/** Reads the open card, which must be about the words `text`. */
export function readCard(page: Page, text: string): Promise<CardWords> {
  return until(`the card about “${text}”`, async () => {
    const [card] = await named(page, 'dialog', new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    const rewrites = await named(page, 'button', USE);
    return card && rewrites.length > 0
      ? { title: card.name ?? '', rewrites: rewrites.map(({ name }) => name ?? '') }
      : null;
  });
}

/** Presses the first rewrite of the open card or popup. Gives its wording, a blank as `____`. */
export async function takeFirst(page: Page): Promise<string> {
  const button = await find(page, 'button', USE);
  const [{ name } = { name: '' }] = await named(page, 'button', USE);
  await button.click();
  return (name ?? '').replace(USE, '').replaceAll('(blank)', '____');
}
