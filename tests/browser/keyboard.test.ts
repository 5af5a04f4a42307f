import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openCardAt, readCard } from './card.ts';
import { find, gone } from './find.ts';
import { it } from './it.ts';
import { underlines, untilUnderlined } from './marks.ts';
import { rewritten, threadOf } from './rewritten.ts';
import { until } from './until.ts';
import { model, press, untilModel, write } from './write.ts';

const DRAFT = 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem. Kind regards, Joss';
const BOTH = ['Per our policy', 'That is not our problem'];

const focusIsIn = (page: Page, test: string) =>
  until(`the focus to be in ${test}`, () =>
    page.evaluate((css) => document.activeElement?.matches(css), test),
  );

it('goes from finding to finding, takes a rewrite and returns, by keyboard alone', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, BOTH);

  await scene.pressKey();
  await focusIsIn(page, 'deskside-desk');
  await scene.pressKey();
  await readCard(page, 'That is not our problem');
  await press(page, 'Enter');
  const better = rewritten(DRAFT, 'That is not our problem', threadOf(20718));
  await untilModel(page, better);
  await focusIsIn(page, '[contenteditable="true"]');
  await page.keyboard.type('Friday');
  const filled = better.replace('____', 'Friday');
  await untilModel(page, filled);

  await scene.pressKey();
  await focusIsIn(page, 'deskside-desk');
  await press(page, 'Escape');
  await gone(page, 'dialog', /\(blank\)|In “/);
  await focusIsIn(page, '[contenteditable="true"]');
  expect(await model(page)).toBe(filled);
});

it('takes the first rewrite with Alt+Enter and leaves the caret where it was', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, BOTH);
  const [mark] = await underlines(page);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await readCard(page, 'Per our policy');
  await press(page, 'Alt', 'Enter');
  const better = rewritten(DRAFT, 'Per our policy', threadOf(20718));
  await untilModel(page, better);
  await page.keyboard.type(' Lindqvist');
  await untilModel(page, `${better} Lindqvist`);
});

it('reads from left to right in a page that does not', async ({ scene }) => {
  const desk = await scene.open('zendesk');
  await desk.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await write(desk, DRAFT);
  await untilUnderlined(desk, BOTH);
  await openCardAt(desk, 'That is not our problem');
  const left = async (name: string) => (await (await find(desk, 'button', name)).boundingBox())?.x ?? 0;
  expect(await left('Previous finding')).toBeLessThan(await left('Next finding'));
});
