import { expect } from 'vitest';
import type { browser } from 'wxt/browser';
import { click, find, named } from './find.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { rewritten, threadOf } from './rewritten.ts';
import { until } from './until.ts';
import { untilModel, write } from './write.ts';

const DRAFT = 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem.';
const BOTH = ['Per our policy', 'That is not our problem'];

it('lists what is found in the draft and takes a rewrite', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, BOTH);
  const popup = await scene.popup(page);
  const quoted = () => popup.$$eval('q', (all) => all.map((each) => each.textContent));
  await until('both findings to be listed', async () => (await quoted()).length === 2);
  expect(await quoted()).toEqual(BOTH);

  await click(popup, 'button', /^Use: /);
  await untilModel(page, rewritten(DRAFT, 'Per our policy', threadOf(20718)));
  await until('the list to follow', async () => !(await quoted()).includes('Per our policy'));
  expect(await quoted()).toContain('That is not our problem');
});

it('says what is good in the draft', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(
    page,
    'Hello Maren,\nThank you for the photo. I will call you tomorrow at nine. That is not our problem.',
  );
  await untilUnderlined(page, ['That is not our problem']);
  const popup = await scene.popup(page);
  await find(popup, 'heading', 'Good in this draft');
  expect(await popup.$$eval('.good li', (all) => all.length)).toBeGreaterThan(0);
});

it('counts on the toolbar button what is found', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, BOTH);
  const popup = await scene.popup(page);
  const count = () =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  await until('the count', async () => Number(await count()) >= 2);
});

const OFF = '[role="switch"][aria-checked="false"]';

it('looks only for the groups that are on', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, `${DRAFT} I completely understand.`);
  await untilUnderlined(page, [...BOTH, 'I completely understand']);
  const popup = await scene.popup(page);
  await find(popup, 'heading', 'In this draft');
  await popup.locator('summary').click();
  const before = (await popup.$$(OFF)).length;
  await click(popup, 'switch', 'Ownership');
  await untilUnderlined(page, ['I completely understand']);
  await until('the popup to show it off', async () => (await popup.$$(OFF)).length > before);
  await click(popup, 'switch', 'Ownership');
  await untilUnderlined(page, [...BOTH, 'I completely understand']);
});

it('stops on this site and starts again', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, BOTH);
  const popup = await scene.popup(page);
  await click(popup, 'switch', 'demo.zendesk.com');
  await untilUnderlined(page, []);
  await until('the badge to be gone', async () => (await named(page, 'button', /^Deskside: /)).length === 0);
  await click(popup, 'switch', 'demo.zendesk.com');
  await untilUnderlined(page, BOTH);
});

it('says so where there is nothing to read', async ({ scene }) => {
  const page = await scene.open('zendesk');
  const popup = await scene.popup(page);
  await find(popup, 'StaticText', /^Click into a reply box/);
});

it('opens the options', async ({ scene }) => {
  const page = await scene.open('zendesk');
  const popup = await scene.popup(page);
  await click(popup, 'button', 'Options');
  const isOptions = (address: string) => address.endsWith('/options.html');
  await until('the options to open', async () => (await scene.tabs()).some(isOptions));
});
