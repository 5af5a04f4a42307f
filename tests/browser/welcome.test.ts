import { expect } from 'vitest';
import { barriers } from './axe.ts';
import { openCardAt, takeFirst } from './card.ts';
import { openCoach } from './coach.ts';
import { find } from './find.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';

const FAULT = 'any inconvenience';

// The launcher waits for the screen that opens by itself, and closes it.
it('says in three sentences what Deskside does, and has a reply to try it on', async ({ scene }) => {
  const page = await scene.own('welcome.html');
  await find(page, 'heading', 'Welcome to Deskside');
  expect(await page.$$eval('.sentences li', (all) => all.length)).toBe(3);
  await find(page, 'button', 'Deskside: 1 finding in this draft');
  expect(await barriers(page)).toEqual([]);
  await untilUnderlined(page, [FAULT]);
  await openCardAt(page, FAULT);
  await takeFirst(page);
  await find(page, 'StaticText', /^That is all there is to it/);
  await find(page, 'button', 'Deskside: nothing to change in this draft');
  expect(await page.$eval('textarea', (box) => box.value)).not.toContain(FAULT);
  expect(await barriers(page)).toEqual([]);
});

it('counts nothing of what is only tried', async ({ scene }) => {
  const page = await scene.own('welcome.html');
  await untilUnderlined(page, [FAULT]);
  await page.click('textarea');
  await page.keyboard.type(' Thank you very much for that.');
  await page.goto('about:blank');
  const coach = await openCoach(scene, 'progress');
  await find(coach, 'StaticText', /^Nothing is counted yet/);
});
