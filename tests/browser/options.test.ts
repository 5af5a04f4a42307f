import { expect } from 'vitest';
import { barriers } from './axe.ts';
import { openCardAt } from './card.ts';
import { fill, openCoach } from './coach.ts';
import { click, find, gone } from './find.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { openOptions } from './options.ts';
import { write } from './write.ts';

const DRAFT = 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem.';
const BOTH = ['Per our policy', 'That is not our problem'];

it('shows the whole catalogue, and goes between its sections', async ({ scene }) => {
  const page = await openOptions(scene, 'donts');
  expect(await page.$$eval('.folds > li', (all) => all.length)).toBe(28);
  await page.locator('summary').click();
  await find(page, 'StaticText', /^From:/);
  await click(page, 'link', 'Ignored');
  await find(page, 'heading', 'Ignored');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ignored');
});

it('says how often a don’t was found in the person’s own drafts', async ({ scene }) => {
  const coach = await openCoach(scene, 'progress');
  const line = { dont: 'overselling', group: 'honesty', found: 4, fixed: 1, ignored: 0 };
  const donts = [
    { ...line, day: '2026-01-05' },
    { ...line, day: '2026-01-06' },
  ];
  await fill(coach, { days: [], donts, dos: [] });
  const page = await openOptions(scene, 'donts');
  await find(page, 'StaticText', 'Found in 8 of your drafts');
  expect(await page.$$eval('.found', (all) => all.length)).toBe(1);
});

it('looks again for what was ignored', async ({ scene }) => {
  const desk = await scene.open('zendesk');
  await write(desk, DRAFT);
  await untilUnderlined(desk, BOTH);
  await openCardAt(desk, 'Per our policy');
  await click(desk, 'button', 'Ignore');
  await click(desk, 'menuitem', 'These words always');
  await untilUnderlined(desk, ['That is not our problem']);
  const options = await openOptions(scene, 'ignored');
  await click(options, 'button', 'Look for it again: per our policy');
  await gone(options, 'button', 'Look for it again: per our policy');
  await find(options, 'StaticText', /^Nothing is ignored/);

  const later = await scene.open('zendesk');
  await write(later, DRAFT);
  await untilUnderlined(later, BOTH);
});

it('stands in nobody’s way', async ({ scene }) => {
  const page = await openOptions(scene, 'donts');
  const found: string[] = [];
  for (const section of ['House rules', 'Sets', 'Macros', 'Ignored', 'Don’ts']) {
    await click(page, 'link', section);
    await find(page, 'heading', section);
    found.push(...(await barriers(page)));
  }
  await click(page, 'link', 'House rules');
  await click(page, 'button', 'Write a house rule');
  found.push(...(await barriers(page)));
  expect(found).toEqual([]);
});
