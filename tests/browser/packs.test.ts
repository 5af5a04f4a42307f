import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { barriers } from './axe.ts';
import { click, find, gone, named } from './find.ts';
import { inChromium, it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { openOptions } from './options.ts';
import { packed, RULE } from './pack.ts';
import { until } from './until.ts';
import { write } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'deskside-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file in the folder, whose path is given. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const PACK = { set: { name: 'Lamps', off: ['state-a-policy'], severity: {} }, house: [RULE] };

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('.drop input[type="file"]');
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
}

it('takes a pack in once it was shown what it changes, and puts all back', async ({ scene }) => {
  const page = await openOptions(scene, 'sets');
  await choose(page, file('lamps.json', await packed(PACK)));
  await find(page, 'heading', 'What “Lamps” would change');
  await find(page, 'heading', '1 don’t changes');
  await find(page, 'heading', '1 house rule comes');
  expect(await page.$$eval('.sets > li', (all) => all.length)).toBe(3);
  await click(page, 'button', 'Take it in');
  await find(page, 'StaticText', '“Lamps” was taken in, and is in use.');

  const desk = await scene.open('zendesk');
  await write(desk, 'Per our policy, lamp lover, bikes stay here. That is not our problem.');
  await untilUnderlined(desk, ['lamp lover', 'That is not our problem']);

  await page.bringToFront();
  await click(page, 'button', 'Undo');
  await gone(page, 'textbox', 'Name of the set');
  expect(await page.$$eval('.used strong', ([used]) => used?.textContent)).toBe('Everything');
});

it('refuses in words what is no pack, and changes nothing', async ({ scene }) => {
  const page = await openOptions(scene, 'sets');
  const text = await packed(PACK);
  const unproven = { ...RULE, patterns: ['something else'] };
  for (const [name, content, says] of [
    ['half', text.slice(0, 200), /^This file cannot be read/],
    ['edited', text.replace('friend', 'mate'), /^This pack is not as it was saved/],
    ['newer', await packed(PACK, 2), /^This pack was made by a newer Deskside/],
    ['unproven', await packed({ ...PACK, house: [unproven] }), /This greets nobody.* fails its own example/],
    ['big', 'x'.repeat(1_000_001), /^This file is too big/],
  ] as const) {
    await choose(page, file(name, content));
    await find(page, 'StaticText', says);
  }
  expect(await named(page, 'button', 'Take it in')).toEqual([]);
  expect(await page.$$eval('.sets > li', (all) => all.length)).toBe(3);
});

// Firefox’s driver neither drops files nor says where they are saved.
inChromium('saves what is there as a pack, which can be dropped and is what was saved', async ({ scene }) => {
  const page = await openOptions(scene, 'sets');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await click(page, 'button', 'Make a set of my own from “Everything”');
  const select = await find(page, 'combobox', 'Set');
  await select.type('My Everything');
  await click(page, 'button', 'Save as a pack');
  const path = join(folder, 'My-Everything.deskside.json');
  await until('the file', () => JSON.parse(readFileSync(path, 'utf8')));
  await click(page, 'button', 'Save as a policy for a company');
  const policy = await until('the policy', () =>
    JSON.parse(readFileSync(join(folder, 'deskside-policy.json'), 'utf8')),
  );
  const [set] = Object.values(policy['3rdparty'].extensions);
  expect(set).toMatchObject({
    set: 'My Everything',
    packs: [await packed(JSON.parse(readFileSync(path, 'utf8')).pack)],
  });

  await click(page, 'button', 'Delete My Everything');
  await gone(page, 'button', 'Delete My Everything');

  const drop = await page.waitForSelector('.drop');
  await drop?.scrollIntoView();
  const place = await drop?.boundingBox();
  const at = { x: (place?.x ?? 0) + 20, y: (place?.y ?? 0) + 20 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await find(page, 'heading', 'What “My Everything” would change');
  expect(await barriers(page)).toEqual([]);
  await click(page, 'button', 'Take it in');
  await find(page, 'button', 'Delete My Everything');
});

// Firefox’s driver types into the tab in front alone.
inChromium('loses nothing when two windows change settings at once', async ({ scene }) => {
  const one = await openOptions(scene, 'sets');
  await click(one, 'button', 'Make a set of my own from “Everything”');
  await click(one, 'button', 'Use My Everything');
  await click(one, 'link', 'Don’ts');
  const other = await openOptions(scene, 'donts');
  const off = (page: Page) => page.$$eval('.folds [aria-checked="false"]', (all) => all.length);
  async function switchOff(page: Page, from: number): Promise<void> {
    const switches = await page.$$('.folds [role="switch"]');
    for (const each of switches.slice(from, from + 4)) await each.press('Enter');
  }
  await Promise.all([switchOff(one, 0), switchOff(other, 4)]);
  for (const page of [one, other]) await until('all to be off', async () => (await off(page)) === 8);
});
