import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pages } from '../desk/alike/index.ts';
import { tickets } from '../desk/alike/story.ts';
import { alarms, openCoach } from './coach.ts';
import { click, find, gone, named } from './find.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { until } from './until.ts';
import { press, write } from './write.ts';

const SUBMIT = '.pane:not(.hidden) [data-test-id="submit_button-button"]';
const PROMISE = 'I’ll write to you within 24 hours';
const REPLY = `Hello Maren,\nThank you for the photo. ${PROMISE}, with the answer.`;
const ASKED = 'Keep this promise?';

const HOUR = 60 * 60 * 1000;

/** Keeps the promise that is asked about, and lets reminders be. */
async function keepAsked(page: Page): Promise<void> {
  await find(page, 'dialog', ASKED);
  await find(page, 'StaticText', PROMISE);
  await click(page, 'button', 'Keep');
  await find(page, 'dialog', 'Kept. It is on your list.');
  await click(page, 'button', 'No');
  await gone(page, 'dialog', /./);
}

it('asks once when a reply with a date in it was sent, and keeps it with its page and time', async ({
  scene,
}) => {
  const page = await scene.open('zendesk');
  await write(page, REPLY);
  expect(await named(page, 'dialog', ASKED)).toEqual([]);
  await page.click(SUBMIT);
  await keepAsked(page);

  const coach = await openCoach(scene, 'promises');
  await find(coach, 'heading', 'Due');
  await find(coach, 'link', 'Open demo.zendesk.com');
  expect(await coach.$eval('.promise a', (link) => link.getAttribute('href'))).toBe(page.url());
  expect(await coach.$eval('.promise q', (words) => words.textContent)).toBe(PROMISE);
  const [alarm] = await alarms(coach);
  const ahead = (alarm?.scheduledTime ?? 0) - Date.now();
  expect(ahead).toBeGreaterThan(23.4 * HOUR);
  expect(ahead).toBeLessThan(23.6 * HOUR);

  await click(coach, 'button', `Done: ${PROMISE}`);
  await find(coach, 'heading', 'Settled');
  await until('the alarm to be gone', async () => (await alarms(coach)).length === 0);
});

it('asks which time is meant, and is off when asked never to ask', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, 'I’ll call you tomorrow at nine. We will send the label within 2 hours.');
  await page.click(SUBMIT);
  await find(page, 'dialog', ASKED);
  const times = await until('two times to choose from', async () => {
    const found = await named(page, 'button', /9:00|09:00|21:00/);
    return found.length === 2 && found;
  });
  await (await times[1]?.elementHandle())?.click();
  // The first promise kept says that reminders need leave; then comes the second.
  await find(page, 'dialog', 'Kept. It is on your list.');
  await click(page, 'button', 'No');
  await find(page, 'StaticText', 'We will send the label within 2 hours');
  await click(page, 'button', 'Never ask');
  await gone(page, 'dialog', /./);
  await write(page, REPLY);
  await page.click(SUBMIT);

  const coach = await openCoach(scene, 'promises');
  await until(
    'the switch to be off',
    async () => (await named(coach, 'switch', 'Ask about promises'))[0]?.checked === false,
  );
  expect(await coach.$$eval('.promise q', (all) => all.map((each) => each.textContent))).toEqual([
    'I’ll call you tomorrow at nine',
  ]);
  await page.bringToFront();
  expect(await named(page, 'dialog')).toEqual([]);
});

it('is answered by keyboard alone, and takes no focus unasked', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, REPLY);
  await page.click(SUBMIT);
  await find(page, 'dialog', ASKED);
  const isInside = () => page.evaluate(() => document.activeElement?.matches('deskside-desk') === true);
  expect(await isInside()).toBe(false);
  await scene.pressKey();
  await until('the focus to be at the question', isInside);
  await press(page, 'Enter');
  await find(page, 'dialog', 'Kept. It is on your list.');
  await press(page, 'Escape');
  await gone(page, 'dialog', /./);
});

it('asks nothing of a reply that was not sent, nor of one without a date', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, REPLY);
  await press(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('Thank you for the photo.');
  await page.click(SUBMIT);
  await until('it to be sent', () => page.evaluate(() => window.desk.sent().length === 1));
  await write(page, REPLY);
  await page.click(SUBMIT);
  await find(page, 'dialog', ASKED);
  await click(page, 'button', 'Close');
  await gone(page, 'dialog', ASKED);
});

it('asks in Gmail, where the box goes with the mail', async ({ scene }) => {
  const page = await scene.open('gmail');
  await write(page, REPLY, '[role="dialog"] [contenteditable="true"]');
  await page.click('[role="dialog"] .T-I-atl');
  // As Gmail does once the mail is on its way.
  await page.$eval('[role="dialog"] [contenteditable="true"]', (box) =>
    box.closest('[role="dialog"]')?.remove(),
  );
  await find(page, 'dialog', ASKED);
});

it('asks where Enter sends', async ({ scene }) => {
  const page = await scene.newPage();
  await page.goto(pages.crisp.address(tickets[0].id), { waitUntil: 'load' });
  await page.click(pages.crisp.box[0] ?? '');
  await page.keyboard.type(`${PROMISE}.`);
  await page.keyboard.press('Enter');
  await find(page, 'dialog', ASKED);
});

it('asks on the page that is loaded when a form sends the reply, once', async ({ scene }) => {
  const plain = await scene.open('plain');
  await scene.watch(plain); // osTicket is at its owners' addresses, as this page is
  const page = await scene.newPage();
  await page.goto(pages.osticket.address(tickets[0].id), { waitUntil: 'load' });
  await page.click(pages.osticket.box[0] ?? '');
  await page.keyboard.type(`${PROMISE}.`);
  await page.click('form#reply [type="submit"]');
  await until('the next page', () =>
    page.$eval(pages.osticket.box[0] ?? '', (box) => box.textContent === ''),
  );
  await keepAsked(page);

  await page.goto(pages.osticket.address(tickets[0].id), { waitUntil: 'load' });
  await page.click(pages.osticket.box[0] ?? '');
  await page.keyboard.type('That is not our problem.');
  await untilUnderlined(page, ['That is not our problem']);
  expect(await named(page, 'dialog')).toEqual([]);
});
