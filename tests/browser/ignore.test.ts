import type { Page } from 'puppeteer-core';
import { openCardAt } from './card.ts';
import { click, find } from './find.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { write } from './write.ts';

const DRAFT = 'Hello,\nThat is not our problem. Per our policy, mugs stay here.';
const BOTH = ['That is not our problem', 'Per our policy'];
const REST = ['Per our policy'];
const GMAIL = '.thread [contenteditable="true"]';

async function ignore(page: Page, words: string, choice: string): Promise<void> {
  await untilUnderlined(page, BOTH);
  await openCardAt(page, words);
  await click(page, 'button', 'Ignore');
  await click(page, 'menuitem', choice);
}

it('ignores a finding this time only', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await ignore(page, 'That is not our problem', 'This time');
  await untilUnderlined(page, REST);

  const later = await scene.open('zendesk');
  await write(later, DRAFT);
  await untilUnderlined(later, BOTH);
});

it('ignores these words always, on every site', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await ignore(page, 'That is not our problem', 'These words always');
  await untilUnderlined(page, REST);

  const later = await scene.open('gmail');
  await write(later, `${DRAFT} It is not our fault.`, GMAIL);
  await untilUnderlined(later, [...REST, 'It is not our fault']);
});

it('ignores a don’t on this site, and sees it elsewhere', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, `${DRAFT} It is not our fault.`);
  await untilUnderlined(page, [...BOTH, 'It is not our fault']);
  await openCardAt(page, 'That is not our problem');
  await click(page, 'button', 'Ignore');
  await click(page, 'menuitem', 'This don’t on this site');
  await untilUnderlined(page, REST);

  const later = await scene.open('gmail');
  await write(later, DRAFT, GMAIL);
  await untilUnderlined(later, BOTH);
});

it('pauses for an hour everywhere, and goes on when asked to', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await ignore(page, 'That is not our problem', 'Pause for an hour');
  await untilUnderlined(page, []);
  const popup = await scene.popup(page);
  await click(popup, 'button', 'Resume');
  await find(popup, 'button', 'Pause for an hour');
  await popup.close();
  await page.bringToFront();
  await page.click('.pane:not(.hidden) [contenteditable="true"]');
  await untilUnderlined(page, BOTH);
});
