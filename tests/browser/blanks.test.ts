import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Thread } from '../../src/engine/types.ts';
import { readCard } from './card.ts';
import { click, find, gone } from './find.ts';
import { it } from './it.ts';
import { underlines, untilUnderlined } from './marks.ts';
import { rewritten, threadOf } from './rewritten.ts';
import { until } from './until.ts';
import { html, model, press, untilModel, write, ZENDESK_BOX } from './write.ts';

const WORDS = 'Nobody is available';
const DRAFT = `Hello Maren,\n${WORDS}. Kind regards, Joss`;
const FACTS = ['call the workshop', 'noon'] as const;

/** The draft with its rewrite, which leaves two blanks, and those filled with `facts` as far as there are any. */
function filled(facts: readonly string[], draft = DRAFT, thread = threadOf(20718)): string {
  const parts = rewritten(draft, WORDS, thread).split('____');
  expect(parts).toHaveLength(3);
  return parts.reduce((text, part, at) => `${text}${facts[at - 1] ?? '____'}${part}`);
}

/** Takes the first rewrite by real keys; the caret was at the end of the draft. */
async function take(page: Page): Promise<void> {
  await untilUnderlined(page, [WORDS]);
  const [mark] = await underlines(page);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await readCard(page, WORDS);
  await press(page, 'Alt', 'Enter');
}

const hears = (page: Page, at: number, of = 2) =>
  find(page, 'StaticText', `Blank ${at} of ${of}: write what fits`);

const isIn = (page: Page, box: string) =>
  page.evaluate((css) => document.activeElement?.matches(css) ?? false, box);

/** Presses Tab (or more) and waits until it has taken the focus out of the box. */
async function tabsOut(page: Page, box: string, ...keys: ['Shift', 'Tab'] | ['Tab']): Promise<void> {
  expect(await isIn(page, box)).toBe(true);
  await press(page, ...keys);
  await until(`the focus to leave ${box}`, async () => !(await isIn(page, box)));
}

describe.for<[string, 'zendesk' | 'plain', string, Thread]>([
  ['CKEditor 5', 'zendesk', ZENDESK_BOX, threadOf(20718)],
  ['a textarea', 'plain', 'textarea', { messages: [] }],
])('in %s', ([, name, box, thread]) => {
  it('fills one blank after the other, and then Tab is the page’s own', async ({ scene }) => {
    const page = await scene.open(name);
    if (name === 'plain') await scene.watch(page);
    await write(page, DRAFT, box);
    await take(page);
    await untilModel(page, filled([], DRAFT, thread));
    await hears(page, 1);
    await page.keyboard.type(FACTS[0]);
    await press(page, 'Tab');
    await hears(page, 2);
    await page.keyboard.type(FACTS[1]);
    await untilModel(page, filled(FACTS, DRAFT, thread));
    await tabsOut(page, box, 'Tab');
    expect(await model(page)).toBe(filled(FACTS, DRAFT, thread));
  });

  it('goes back to a blank with Shift+Tab, and then Shift+Tab is the page’s own', async ({ scene }) => {
    const page = await scene.open(name);
    if (name === 'plain') await scene.watch(page);
    await write(page, DRAFT, box);
    await take(page);
    await hears(page, 1);
    await press(page, 'Tab');
    await hears(page, 2);
    await page.keyboard.type(FACTS[1]);
    await press(page, 'Shift', 'Tab');
    await hears(page, 1);
    await page.keyboard.type(FACTS[0]);
    await untilModel(page, filled(FACTS, DRAFT, thread));
    await tabsOut(page, box, 'Shift', 'Tab');
  });

  it('takes the rewrite back in one step, and Tab is the page’s own', async ({ scene }) => {
    const page = await scene.open(name);
    if (name === 'plain') await scene.watch(page);
    await write(page, DRAFT, box);
    await take(page);
    await hears(page, 1);
    await press(page, 'Control', 'z');
    await untilModel(page, DRAFT);
    await tabsOut(page, box, 'Tab');
    expect(await model(page)).toBe(DRAFT);
  });

  it('leaves Tab alone where blanks were not left by a rewrite just taken', async ({ scene }) => {
    const page = await scene.open(name);
    if (name === 'plain') await scene.watch(page);
    await write(page, 'Thank you, I will ____ by ____.', box);
    await untilUnderlined(page, ['____', '____', '____', '____']);
    await tabsOut(page, box, 'Tab');
  });
});

// Each ends with the caret in the blank, so that only having left it can be why Tab is not taken.
const ways: [string, (page: Page) => Promise<void>][] = [
  ['Escape', (page) => press(page, 'Escape')],
  [
    'moving the caret off it and back',
    async (page) => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'] as const) await press(page, key);
    },
  ],
  [
    'leaving the editor and coming back',
    async (page) => {
      await page.focus('.pane:not(.hidden) .channel');
      await page.focus(ZENDESK_BOX);
    },
  ],
  ['clicking a button that leaves the focus where it is', (page) => click(page, 'button', 'Bold')],
];

it.for(ways)('leaves the blanks by %s', async ([, leave], { scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await take(page);
  await hears(page, 1);
  await leave(page);
  await tabsOut(page, ZENDESK_BOX, 'Tab');
  expect(await model(page)).toBe(filled([]));
});

it('keeps a Tab it takes from CKEditor, which would indent the list', async ({ scene }) => {
  const page = await scene.open('zendesk');
  const items = `Hello Maren,\n${WORDS}.`;
  await write(page, `* ${items}`);
  await untilModel(page, items);
  await take(page);
  await hears(page, 1);
  await page.keyboard.type(FACTS[0]);
  await press(page, 'Tab');
  await hears(page, 2);
  await page.keyboard.type(FACTS[1]);
  await untilModel(page, filled(FACTS, items));
  expect((await html(page)).match(/<ul>/g)).toHaveLength(1);
  await press(page, 'Tab');
  await until('the list to be indented', async () => (await html(page)).match(/<ul>/g)?.length === 2);
  expect(await isIn(page, ZENDESK_BOX)).toBe(true);
});

it('goes to the blanks of a rewrite taken in the popup', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, [WORDS]);
  const popup = await scene.popup(page);
  const button = await find(popup, 'button', /^Use: /);
  await button.click();
  await untilModel(page, filled([]));
  await popup.close();
  await page.bringToFront();
  await page.keyboard.type(FACTS[0]);
  await press(page, 'Tab');
  await page.keyboard.type(FACTS[1]);
  await untilModel(page, filled(FACTS));
});

it('fills the blank of a sentence added to the reply, and shows no other finding meanwhile', async ({
  scene,
}) => {
  const page = await scene.open('zendesk');
  const draft = 'Hello Maren,\nI am sorry. I apologise for the wait. I am really sorry about the workshop.';
  await write(page, draft);
  await click(page, 'button', /^Deskside: [1-9]/);
  await find(page, 'button', /^Use: /);
  await press(page, 'Alt', 'Enter');
  await hears(page, 1, 1);
  await gone(page, 'dialog');
  await page.keyboard.type(FACTS[1]);
  await untilModel(page, rewritten(draft, '', threadOf(20718)).replace('____', FACTS[1]));
});

it('fills the blanks of a mail in a plain editable', async ({ scene }) => {
  const page = await scene.open('gmail');
  const box = '[role="dialog"] [contenteditable="true"]';
  await write(page, DRAFT, box);
  await take(page);
  await hears(page, 1);
  await page.keyboard.type(FACTS[0]);
  await press(page, 'Tab');
  await hears(page, 2);
  await page.keyboard.type(FACTS[1]);
  await untilModel(page, filled(FACTS, DRAFT, { messages: [] }), 'new');
  await tabsOut(page, box, 'Tab');
});
