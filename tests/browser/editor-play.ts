import type { Frame, Page } from 'puppeteer-core';
import { readCard } from './card.ts';
import { type Underlined, underlines } from './marks.ts';
import { rewritten } from './rewritten.ts';
import { until } from './until.ts';
import { press } from './write.ts';

/** What is underlined in most drafts. */
export const WORDS = 'I completely understand';

export const bare = (marked: string) => marked.replaceAll('*', '');
export const get = (page: Page) => page.evaluate(() => window.editor.get());
export const visible = (marked: string) => marked.replace(/[\u200B\u2060\uFEFF]/g, '');
export const tidy = (marked: string) => marked.replaceAll('\u00A0', ' ');

/** Where the editor is typed in, on the page or in a frame of it. */
export const BOX = '#place > :is(textarea, input), trix-editor, [contenteditable="true"]';

/** The frame in which the editor is typed in: mostly the page itself. */
export async function inside(page: Page): Promise<Frame> {
  const frame = await page.$('#place iframe');
  return frame ? await frame.contentFrame() : page.mainFrame();
}

/** What is underlined, and where on the page. */
export async function marks(page: Page): Promise<Underlined[]> {
  const frame = await inside(page);
  const { x = 0, y = 0 } = (await (await frame.frameElement())?.boundingBox()) ?? {};
  return (await underlines(frame)).map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
}

/** The underlined words in one string, as a reader sees them. */
export const markedWords = async (page: Page) =>
  visible(tidy((await underlines(await inside(page))).map(({ text }) => text).join('')));

/** Puts a draft in as the page would, and the caret at its end. */
export async function begin(page: Page, marked: string): Promise<void> {
  await page.evaluate(() => {
    document.activeElement instanceof HTMLElement && document.activeElement.blur();
    scrollTo(0, 0);
  });
  await page.mouse.move(5, 5);
  await page.evaluate((draft) => window.editor.set(draft), marked);
  await (await inside(page)).click(BOX);
  await press(page, 'Control', 'End');
}

/** Waits until the editor knows where the caret was put, of which it hears with the next frame or later. */
export async function moved(page: Page): Promise<void> {
  await frames(page);
  await page.waitForFunction(() => window.editor.hasHeard());
}

/** Lets the page draw twice. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Waits until exactly these words are underlined, in however many pieces. */
export async function untilWords(page: Page, words: string): Promise<void> {
  let last = '';
  await until(`“${words}” to be underlined`, async () => {
    last = await markedWords(page);
    return last === words;
  }).catch((error: Error) => {
    throw new Error(`${error.message} Underlined: “${last}”.`);
  });
}

export async function untilDraft(page: Page, marked: string): Promise<void> {
  let last = '';
  await until(`the model to hold “${marked}”`, async () => {
    last = tidy(await get(page));
    return last === marked;
  }).catch((error: Error) => {
    throw new Error(`${error.message} It holds “${last}”.`);
  });
}

/** Takes the first rewrite at the underlined words with the mouse and Alt+Enter. */
export async function take(page: Page, words: string): Promise<void> {
  const mark = await until(`a mark at “${words}”`, async () =>
    (await marks(page)).find(({ text }) => visible(words).startsWith(visible(tidy(text)))),
  );
  await page.mouse.move(mark.x, mark.y);
  await readCard(page, words);
  await press(page, 'Alt', 'Enter');
}

/** The draft with the first rewrite, the bold words beside it still bold. */
export function better(marked: string, words: string, kept: readonly string[] = []): string {
  const text = rewritten(bare(marked), words, { messages: [] });
  return kept.reduce((all, run) => all.replace(run, `*${run}*`), text);
}

/** Takes a rewrite, and sees that it is one step to undo and to do again. */
export async function takeAndReturn(page: Page, marked: string, words: string, kept?: readonly string[]) {
  const after = better(marked, words, kept);
  await begin(page, marked);
  await untilWords(page, words);
  await take(page, words);
  await untilDraft(page, after);
  await press(page, 'Control', 'z');
  await untilDraft(page, marked);
  // Quill takes Ctrl+Y on Windows alone, Draft.js does nowhere; Trix takes no key for it in Firefox.
  if (await page.$('trix-editor')) await page.click('[data-trix-action="redo"]');
  else if (await page.$('.ql-editor, .public-DraftEditor-content'))
    await press(page, 'Control', 'Shift', 'z');
  else await press(page, 'Control', 'y');
  await untilDraft(page, after);
}
