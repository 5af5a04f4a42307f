import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { barriers } from './axe.ts';
import { click, find, gone, named } from './find.ts';
import { inChromium, it } from './it.ts';
import { macrosCsv, macrosZendesk } from './macros.ts';
import { openOptions } from './options.ts';
import { until } from './until.ts';

const MANY = 5000;
/** Macros shown at once; every other one has something to change. */
const PAGE = 50;
const folder = mkdtempSync(join(tmpdir(), 'deskside-macros-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = await page.waitForSelector('.drop input[type="file"]');
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
}

const done = (page: Page) => page.$eval('progress', ({ value }) => value);

/** Waits until more macros are read than `least`; gives how many. */
const moreThan = (page: Page, least: number) =>
  until('progress', async () => {
    const now = await done(page);
    return now > least && now;
  });

it('goes through 5,000 macros while the page answers, and stops when asked to', async ({ scene }) => {
  const page = await openOptions(scene, 'macros');
  // The longest the page was deaf, in ms.
  await page.evaluate(() => {
    let last = performance.now();
    const watch = { longest: 0 };
    const look = () => {
      watch.longest = Math.max(watch.longest, performance.now() - last);
      last = performance.now();
      setTimeout(look);
    };
    look();
    Object.assign(globalThis, { watch });
  });
  await choose(page, 'many.csv', macrosCsv(MANY));
  const early = await moreThan(page, 0);
  // Other parts of the page work, and the macros are still there and being read.
  await click(page, 'link', 'Sets');
  await find(page, 'heading', 'Sets');
  await click(page, 'link', 'Macros');
  await moreThan(page, Math.max(early, 3 * PAGE));
  await click(page, 'button', 'Cancel');
  await find(page, 'StaticText', /^Stopped after [\d,]+ of 5,000 macros/);
  const { longest } = await page.evaluate(
    () => (globalThis as unknown as { watch: { longest: number } }).watch,
  );
  expect(longest).toBeLessThan(1000);
  expect(await page.$$eval('.macros > li', (all) => all.length)).toBe(PAGE);
  await click(page, 'button', 'Next page');
  await find(page, 'StaticText', /^Page 2 of/);
});

it('shows what is found in macros, and takes rewrites', async ({ scene }) => {
  const page = await openOptions(scene, 'macros');
  await choose(page, 'zendesk.json', macrosZendesk(8));
  await find(page, 'StaticText', 'There is something to change in 4 of 8 macros.');
  await click(page, 'button', /^(Worth changing )?A policy is not an answer\./);
  await page.locator('.macros summary').click();
  await page.waitForSelector('.macros mark');
  expect(await page.$$eval('.macros mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
    'Per our policy',
  ]);
  expect(await page.$eval('.macros .text', ({ textContent }) => textContent)).toContain(
    '{{ticket.requester.first_name}}',
  );
  await click(page, 'button', 'Use: leave these words out');
  await find(page, 'button', 'Put it back as it came in');
  expect(await page.$eval('.macros .text', ({ textContent }) => textContent)).toContain('Lamps stay sold.');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  // Other macros do not push out what was done to these.
  await choose(page, 'fine.csv', macrosCsv(2));
  await click(page, 'button', 'Keep them');
  await gone(page, 'button', 'Keep them');
  await click(page, 'button', 'Put it back as it came in');
  await gone(page, 'button', 'Put it back as it came in');
  await page.waitForSelector('.macros mark');
});

it('says in words what it cannot read, and keeps what was read before', async ({ scene }) => {
  const page = await openOptions(scene, 'macros');
  await choose(page, 'fine.csv', macrosCsv(2));
  await find(page, 'StaticText', 'There is something to change in 1 of 2 macros.');
  for (const [name, content, says] of [
    ['half.csv', 'title,body\nA,"Thank', /^This CSV is damaged from line 2 on/],
    ['half.json', '{"macros":[', /^This JSON is damaged at line 1/],
    ['empty.csv', '', /^There is nothing in it yet/],
    ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff), /^This file cannot be read as text/],
    ['big.csv', new Uint8Array(20_000_000), /^This is more than can be read at once/],
    ['other.json', '{"triggers":[]}', /^No macros were found in it/],
  ] as const) {
    await choose(page, name, content);
    await find(page, 'StaticText', says);
  }
  await find(page, 'StaticText', /What was read before is still here\.$/);
  expect(await page.$$eval('.macros > li', (all) => all.length)).toBe(1);
});

it('reads macros that are pasted', async ({ scene }) => {
  const page = await openOptions(scene, 'macros');
  await page.locator('.paste summary').click();
  const box = await find(page, 'textbox', 'Macros');
  await box.type('Thank you, Ana.\n---\nThat is not our problem.');
  await click(page, 'button', 'Read them');
  await find(page, 'StaticText', 'There is something to change in 1 of 2 macros.');
  await find(page, 'StaticText', 'Macro 2');
});

// Firefox’s driver neither says where files are saved nor can have a page dark.
inChromium('saves the macros with the rewrites, and the findings', async ({ scene }) => {
  const page = await openOptions(scene, 'macros');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const before = macrosZendesk(8);
  await choose(page, 'lamps.json', before);
  await click(page, 'button', /^(Worth changing )?A policy is not an answer\./);
  await page.locator('.macros summary').click();
  await find(page, 'button', 'Use: leave these words out');
  expect(await barriers(page)).toEqual([]);
  await click(page, 'button', 'Use: leave these words out');
  await find(page, 'button', 'Put it back as it came in');
  await click(page, 'button', 'Save the macros');
  const after = await until('the macros', () => readFileSync(join(folder, 'lamps.deskside.json'), 'utf8'));
  expect(after).toBe(before.replace('Per our policy, lamps', 'Lamps'));
  await click(page, 'button', 'Save the findings as CSV');
  const report = await until('the findings', () => readFileSync(join(folder, 'lamps.findings.csv'), 'utf8'));
  expect(report).toContain(
    '3,Macro no. 2,Serious,This pushes the problem back to the customer.,That is not our problem,',
  );
  expect(await named(page, 'StaticText', /damaged/)).toEqual([]);
});
