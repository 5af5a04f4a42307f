import { expect } from 'vitest';
import { openCardAt } from './card.ts';
import { it } from './it.ts';
import { untilUnderlined } from './marks.ts';
import { rewritten, threadOf } from './rewritten.ts';
import { html, press, untilModel, write, ZENDESK_BOX } from './write.ts';

const DRAFT = 'Hello Maren,\nPer our policy, bikes stay here.';
const FOUND = ['Per our policy'];

it('has no door for the page’s own scripts', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, FOUND);
  const doors = await page.evaluate(() => ({
    shadow: document.querySelector('deskside-desk')?.shadowRoot,
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    own: Object.keys(globalThis).filter((name) => /deskside|wxt/i.test(name) && name !== 'desk'),
  }));
  expect(doors).toEqual({ shadow: null, runtime: 'undefined', own: [] });
});

it('does nothing that a page’s script asks for by message, key or click', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, FOUND);
  await openCardAt(page, 'Per our policy');
  const before = await html(page);
  await page.evaluate((selector) => {
    for (const type of ['check', 'suggest', 'apply', 'ignore', 'next', 'page']) {
      const message = {
        type,
        id: 1,
        data: { key: '1', scope: 'words', suggestion: { start: 0, end: 5, text: 'Bad' } },
      };
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: message }));
    }
    const key = {
      key: 'Enter',
      code: 'Enter',
      altKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', key));
    const host = document.querySelector('deskside-desk');
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }, ZENDESK_BOX);
  // What the page asked for would have come first, had it been heard.
  await press(page, 'Alt', 'Enter');
  await untilModel(page, rewritten(DRAFT, 'Per our policy', threadOf(20718)));
  await press(page, 'Control', 'z');
  await untilModel(page, DRAFT);
  expect(await html(page)).toBe(before);
  await untilUnderlined(page, FOUND);
});

it('goes on after the browser has stopped its background', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, DRAFT);
  await untilUnderlined(page, FOUND);
  await scene.putToSleep();
  expect(await scene.isAwake()).toBe(false);
  await untilUnderlined(page, FOUND);

  await page.keyboard.type(' That is not our problem.');
  await untilUnderlined(page, [...FOUND, 'That is not our problem']);
  expect(await scene.isAwake()).toBe(true);
});

it('keeps its hands off a very long draft, an empty one and rubbish', async ({ scene }) => {
  const page = await scene.open('gmail');
  const box = '.thread [contenteditable="true"]';
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()));
  for (const text of ['\u0000\uFFFF\uD800 \u202E', 'x'.repeat(200_000), '']) {
    await page.evaluate(
      (selector, words) => {
        const line = document.querySelector(selector)?.firstElementChild;
        line?.replaceChildren(words || document.createElement('br'));
      },
      box,
      text,
    );
    await page.click(box, { offset: { x: 24, y: 18 } });
    await page.keyboard.type(' ');
  }
  await page.keyboard.type('That is not our problem.');
  await untilUnderlined(page, ['That is not our problem']);
  expect(troubles).toEqual([]);
});
