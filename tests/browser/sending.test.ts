import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pages } from '../desk/alike/index.ts';
import { tickets } from '../desk/alike/story.ts';
import { readCard } from './card.ts';
import { click, find, gone, named } from './find.ts';
import { it } from './it.ts';
import type { Scene } from './launch.ts';
import { untilUnderlined } from './marks.ts';
import { until } from './until.ts';
import { untilModel, write } from './write.ts';

const POOR = 'Hello, that is not our problem.';
const FOUND = ['that is not our problem'];
const SUBMIT = '.pane:not(.hidden) [data-test-id="submit_button-button"]';
const HELD = /^Not sent yet/;

const sent = (page: Page) => page.evaluate(() => window.desk.sent());

async function switchOn(scene: Scene, page: Page): Promise<void> {
  const popup = await scene.popup(page);
  await popup.locator('summary').click();
  await click(popup, 'switch', 'Hold before sending');
  await until('it to be on', async () => (await named(popup, 'switch', 'Hold before sending'))[0]?.checked);
  await popup.close();
  await page.bringToFront();
}

async function openGuarded(scene: Scene, name: 'zendesk' | 'gmail'): Promise<Page> {
  const page = await scene.open(name);
  await switchOn(scene, page);
  return page;
}

it('in Zendesk holds a serious reply once; pressed again, it goes', async ({ scene }) => {
  const page = await openGuarded(scene, 'zendesk');
  await write(page, POOR);
  await untilUnderlined(page, FOUND);
  await page.click(SUBMIT);
  await find(page, 'dialog', HELD);
  expect(await sent(page)).toEqual([]);

  await click(page, 'button', 'Review');
  await readCard(page, FOUND[0] ?? '');
  await gone(page, 'dialog', HELD);
  await untilModel(page, POOR);

  await page.click(SUBMIT);
  expect(await sent(page)).toEqual([`<p>${POOR}</p>`]);

  // The next one is another reply.
  await write(page, POOR);
  await untilUnderlined(page, FOUND);
  await page.click(SUBMIT);
  await find(page, 'dialog', HELD);
  await click(page, 'button', 'Send anyway');
  await until('it to be sent', async () => (await sent(page)).length === 2);
  await gone(page, 'dialog', HELD);
});

it('in Zendesk lets everything else go', async ({ scene }) => {
  const page = await openGuarded(scene, 'zendesk');
  await write(page, 'Per our policy, bikes stay here.');
  await untilUnderlined(page, ['Per our policy']);
  await page.click(SUBMIT);
  expect(await sent(page)).toHaveLength(1);
});

it('holds a sentence that was not finished, too', async ({ scene }) => {
  const page = await openGuarded(scene, 'zendesk');
  await write(page, 'Thank you. It is what it is. That is not our problem');
  await untilUnderlined(page, ['It is what it is']);
  await page.click(SUBMIT);
  await find(page, 'dialog', HELD);
  await untilUnderlined(page, ['It is what it is', 'That is not our problem']);
});

it('in Gmail holds the mail whose button is pressed, and no other', async ({ scene }) => {
  const page = await openGuarded(scene, 'gmail');
  await write(page, 'Thank you, Ines.', '[role="dialog"] [contenteditable="true"]');
  await write(page, POOR, '.thread [contenteditable="true"]');
  await untilUnderlined(page, FOUND);
  await page.click('[role="dialog"] .T-I-atl');
  expect(await sent(page)).toEqual([expect.stringContaining('Thank you, Ines.')]);
  await page.click('.thread .T-I-atl');
  await find(page, 'dialog', HELD);
  expect(await sent(page)).toHaveLength(1);
  await page.click('.thread .T-I-atl');
  expect(await sent(page)).toEqual([expect.anything(), expect.stringContaining(POOR)]);
});

it.for(['livechat', 'crisp'] as const)('in %s, where Enter sends, holds it once', async (name, { scene }) => {
  const page = await scene.newPage();
  await page.goto(pages[name].address(tickets[0].id), { waitUntil: 'load' });
  await switchOn(scene, page);
  await page.click(pages[name].box[0] ?? '');
  await page.keyboard.type(POOR);
  await untilUnderlined(page, FOUND);
  await page.keyboard.press('Enter');
  await find(page, 'dialog', HELD);
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await sent(page)).toEqual([POOR]);
  await gone(page, 'dialog', HELD);

  await page.keyboard.type(`Well. ${POOR}`);
  await untilUnderlined(page, FOUND);
  await page.keyboard.press('Enter');
  await find(page, 'dialog', HELD);
  await click(page, 'button', 'Send anyway');
  await until('it to be sent', async () => (await sent(page)).length === 2);
});

it('holds what is written in a frame and sent beside it', async ({ scene }) => {
  const page = await scene.newPage();
  await page.goto(pages.zoho.address(tickets[0].id), { waitUntil: 'load' });
  await switchOn(scene, page);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  await (await frame?.waitForSelector('body'))?.click();
  await page.keyboard.type(POOR);
  if (!frame) throw new Error('The box has no frame.');
  await untilUnderlined(frame, FOUND);
  await page.click('[data-id="sendReply"]');
  expect(await sent(page)).toEqual([]);
  await page.click('[data-id="sendReply"]');
  expect(await sent(page)).toHaveLength(1);
});

it('once off, holds nothing', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, POOR);
  await untilUnderlined(page, FOUND);
  await page.click(SUBMIT);
  expect(await sent(page)).toEqual([`<p>${POOR}</p>`]);
});
