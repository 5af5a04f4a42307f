import { expect } from 'vitest';
import { openCardAt, takeFirst } from './card.ts';
import { click, find, gone } from './find.ts';
import { it } from './it.ts';
import { underlinedWords, untilUnderlined } from './marks.ts';
import { rewritten } from './rewritten.ts';
import { model, press, untilModel, write } from './write.ts';

const POOR = 'Hello Petra,\nThat is not our problem. Two mugs will follow.';
const FOUND = ['That is not our problem'];

it('reads nothing on a page it was not asked to watch', async ({ scene }) => {
  const page = await scene.open('plain');
  await write(page, POOR, 'textarea');
  const popup = await scene.popup(page);
  await find(popup, 'button', 'Watch this site');
  expect(await underlinedWords(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('deskside-desk'))).toBeNull();
});

it('watches a site from one click on, in the tab at once and after a reload', async ({ scene }) => {
  const page = await scene.open('plain');
  await scene.watch(page);
  await write(page, POOR, 'textarea');
  await untilUnderlined(page, FOUND);
  await page.reload();
  await write(page, POOR, 'textarea');
  await untilUnderlined(page, FOUND);

  const popup = await scene.popup(page);
  await click(popup, 'switch', 'desk.example');
  await find(popup, 'button', 'Watch this site');
  await untilUnderlined(page, []);
});

it('puts a rewrite into a textarea as one step', async ({ scene }) => {
  const page = await scene.open('plain');
  await scene.watch(page);
  await write(page, POOR, 'textarea');
  await untilUnderlined(page, FOUND);
  await openCardAt(page, FOUND[0] ?? '');
  await takeFirst(page);
  const better = rewritten(POOR, FOUND[0] ?? '', { messages: [] });
  await untilModel(page, better);
  await press(page, 'Control', 'z');
  await untilModel(page, POOR);
  await untilUnderlined(page, FOUND);
  await press(page, 'Control', 'y');
  await untilModel(page, better);
  await page.click('button');
  expect(await page.evaluate(() => window.desk.sent())).toEqual([better]);
});

it('puts a rewrite into a one-line input', async ({ scene }) => {
  const page = await scene.open('plain');
  await scene.watch(page);
  await page.click('#subject', { count: 3 });
  await page.keyboard.type('That is not our problem.');
  await untilUnderlined(page, FOUND);
  await openCardAt(page, FOUND[0] ?? '');
  await takeFirst(page);
  await untilModel(page, rewritten('That is not our problem.', FOUND[0] ?? '', { messages: [] }), 'subject');
  await gone(page, 'dialog');
  expect(await model(page)).toBe('');
});
