import { expect } from 'vitest';
import type { browser } from 'wxt/browser';
import { click, find, gone } from './find.ts';
import { inChromium, it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { openOptions } from './options.ts';
import { until } from './until.ts';
import { write } from './write.ts';

const DRAFT = 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem.';
const BOTH = ['Per our policy', 'That is not our problem'];
const POLICY = 'A policy is not an answer.';

it('looks for what is on, and as loudly as was chosen', async ({ scene }) => {
  const options = await openOptions(scene, 'donts');
  await click(options, 'switch', POLICY);
  await find(options, 'combobox', 'Switches and severities in the set');
  await find(options, 'option', 'My Everything (in use)');
  const desk = await scene.open('zendesk');
  await write(desk, DRAFT);
  await untilUnderlined(desk, ['That is not our problem']);

  await options.bringToFront();
  await click(options, 'switch', POLICY);
  await (await find(options, 'StaticText', POLICY)).click();
  await click(options, 'radio', 'Serious');
  const later = await scene.open('zendesk');
  await write(later, DRAFT);
  await untilUnderlined(later, BOTH);
  const popup = await scene.popup(later);
  await until('both to be serious', async () => {
    const lines = await popup.$$eval('.findings .line', (all) => all.map((line) => line.classList[1]));
    return lines.length === 2 && lines.every((severity) => severity === 'error');
  });
});

it('uses another set on one site', async ({ scene }) => {
  const options = await openOptions(scene, 'sets');
  await click(options, 'button', 'Use Essentials');
  await click(options, 'button', 'Make a set of my own from “Essentials”');
  await find(options, 'textbox', 'Name of the set');
  await (await find(options, 'textbox', 'Site')).type('https://mail.google.com/mail/u/0/');
  await click(options, 'button', 'Add');
  const select = await options.waitForSelector('.rows label[for] + select');
  await select?.select('everything');
  const travelled = () =>
    options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      return (await chrome.storage.sync.get('settings.useOn'))['settings.useOn'];
    });
  await until('the sets to go along', async () => JSON.stringify(await travelled())?.includes('everything'));
  expect(await travelled()).toEqual({ 'mail.google.com': 'everything' });

  const hollow = `${DRAFT} I completely understand.`;
  const zendesk = await scene.open('zendesk');
  await write(zendesk, hollow);
  await untilUnderlined(zendesk, BOTH);
  const gmail = await scene.open('gmail');
  await write(gmail, hollow, '.thread [contenteditable="true"]');
  await untilUnderlined(gmail, [...BOTH, 'I completely understand']);
});

it('keeps settings that do not fit the account on this computer, and says so', async ({ scene }) => {
  const options = await openOptions(scene, 'sets');
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const house = Array.from({ length: 40 }, (_, at) => ({ id: `house-${at}`, say: 'x'.repeat(400) }));
    await chrome.storage.local.set({ settings: { house }, settings$: { v: 2 } });
  });
  await find(options, 'StaticText', /too large/);
  await gone(options, 'StaticText', /^Your sets and house rules go along/);
});

// Firefox sets the extension’s storage no limit.
inChromium('says so when the storage is full, and loses nothing', async ({ scene }) => {
  const options = await openOptions(scene, 'donts');
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const bytes = await chrome.storage.local.getBytesInUse();
    await chrome.storage.local.set({ filler: 'x'.repeat(10 * 1024 * 1024 - bytes - 30) });
  });
  await click(options, 'switch', POLICY);
  await find(options, 'StaticText', /^This was not saved/);
  const policy = await find(options, 'switch', POLICY);
  expect(await policy.evaluate((each) => each.ariaChecked)).toBe('true');
  await policy.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await options.evaluate(() =>
    (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.remove('filler'),
  );
  await policy.click();
  await gone(options, 'StaticText', /^This was not saved/);
  await find(options, 'option', 'My Everything (in use)');
});
