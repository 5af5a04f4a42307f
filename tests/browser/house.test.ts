import { expect } from 'vitest';
import { click, find, gone, named } from './find.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { openOptions } from './options.ts';
import { until } from './until.ts';
import { write } from './write.ts';

it('writes a house rule, tries it, is told what it lacks, and finds it in a draft', async ({ scene }) => {
  const page = await openOptions(scene, 'house');
  const fill = async (field: string, text: string) => (await find(page, 'textbox', field)).type(text);
  await click(page, 'button', 'Write a house rule');
  await fill('Words to avoid', 'lamp lover');
  await fill('What to say instead', 'friend');
  await fill('Try it', 'Welcome, lamp lover of ours.');
  await until('it to be found', async () => (await page.$$('.try mark')).length === 1);
  expect(await page.$$eval('.try .good', (all) => all[0]?.textContent)).toBe('Welcome, friend of ours.');

  await fill('What is said beside the draft', 'This greets nobody.');
  await fill('Why', 'A name greets better.');
  await fill('Replies it is found in', 'Hello there, the lamp is on its way.');
  await find(page, 'StaticText', 'Nothing is found in “Hello there, the lamp is on its way.”.');
  expect(await page.$eval('button.main', (save) => save.disabled)).toBe(true);
  const example = await find(page, 'textbox', 'Replies it is found in');
  await example.click({ count: 3 });
  await example.type('Hello lamp lover, the lamp is on its way.');
  await gone(page, 'heading', 'What is still missing');
  await click(page, 'button', 'Save');
  await find(page, 'button', 'Edit “This greets nobody.”');

  const desk = await scene.open('zendesk');
  await write(desk, 'Thank you for the photo, lamp lover. That is not our problem.');
  await untilUnderlined(desk, ['lamp lover', 'That is not our problem']);

  await page.bringToFront();
  await click(page, 'button', 'Remove “This greets nobody.”');
  await find(page, 'StaticText', 'There are no house rules yet.');
  await click(page, 'button', 'Put it back');
  await find(page, 'button', 'Edit “This greets nobody.”');
  expect(await named(page, 'StaticText', 'There are no house rules yet.')).toEqual([]);
});
