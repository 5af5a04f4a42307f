import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { click, find, gone, named } from './find.ts';
import { it } from './it.ts';
import { until } from './until.ts';
import { press, write, ZENDESK_BOX } from './write.ts';

const BADGE = /^Deskside: /;
const SUBMIT = '.pane:not(.hidden) [data-test-id="submit_button-button"]';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const badgeOn = async (page: Page): Promise<Box> =>
  (await (await find(page, 'button', BADGE)).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

/** Waits until the badge is about so far from a spot. */
const untilAt = (page: Page, x: number, y: number) =>
  until(`the badge to be at ${Math.round(x)}, ${Math.round(y)}`, async () => {
    const now = await badgeOn(page);
    return Math.abs(now.x - x) < 2 && Math.abs(now.y - y) < 2;
  });

async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y, width, height } = await badgeOn(page);
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + dx / 2, fromY + dy / 2);
  await page.mouse.move(fromX + dx, fromY + dy);
  await page.mouse.up();
}

it('is moved by mouse, for good on this site, and opens nothing by that', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, 'Thank you, Ana.');
  const before = await badgeOn(page);
  await drag(page, -120, -40);
  await untilAt(page, before.x - 120, before.y - 40);
  expect(await named(page, 'dialog')).toEqual([]);
  await page.keyboard.type(' All is well.');

  const again = await scene.open('zendesk');
  await write(again, 'Thank you, Ana.');
  await untilAt(again, before.x - 120, before.y - 40);
});

it('is moved by keys, and put back', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, 'Thank you, Ana.');
  const before = await badgeOn(page);
  await (await find(page, 'button', BADGE)).focus();
  await press(page, 'ArrowLeft');
  await untilAt(page, before.x - 8, before.y);
  await press(page, 'ArrowUp');
  await untilAt(page, before.x - 8, before.y - 8);
  await press(page, 'Home');
  await untilAt(page, before.x, before.y);
});

it('is hidden on this site, and shown again from the popup', async ({ scene }) => {
  const page = await scene.open('zendesk');
  await write(page, 'Thank you, Ana.');
  await click(page, 'button', BADGE);
  await click(page, 'button', 'Hide this mark on this site');
  await gone(page, 'button', BADGE);
  await page.keyboard.type(' All is well.');
  const popup = await scene.popup(page);
  await click(popup, 'switch', 'Mark beside the reply box');
  await find(page, 'button', BADGE);
  await popup.close();
  await page.bringToFront();
  await (await find(page, 'button', BADGE)).focus();
  await press(page, 'Delete');
  await gone(page, 'button', BADGE);
});

/** Whether the badge covers a word of the draft or the button that sends it. */
const covers = async (page: Page): Promise<boolean> => {
  const badge = await badgeOn(page);
  return page.evaluate(
    (box, submit, { x, y, width, height }) => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector(box) ?? document.body);
      const taken = [...words.getClientRects(), document.querySelector(submit)?.getBoundingClientRect()];
      // A whole paragraph has a box of its own, as wide as the editor; only lines of text count.
      const lines = [...document.querySelectorAll(`${box} p`)].flatMap((paragraph) =>
        [...paragraph.childNodes].flatMap((node) => {
          words.selectNodeContents(node);
          return node.nodeType === 3 ? [...words.getClientRects()] : [];
        }),
      );
      return [...lines, taken.at(-1)].some(
        (each) => each && x < each.right && each.left < x + width && y < each.bottom && each.top < y + height,
      );
    },
    ZENDESK_BOX,
    SUBMIT,
    badge,
  );
};

it('never covers the words or the button that sends, wherever it was put', async ({ scene }) => {
  const page = await scene.open('zendesk');
  const line = 'Thank you for the photo of the lamp and of the box it came in. ';
  await write(page, line);
  await badgeOn(page);
  await page.evaluate((words) => document.execCommand('insertText', false, words), line.repeat(24));
  await until('the words to be clear of the badge', async () => !(await covers(page)));
  // Onto the button that sends, and onto the first line.
  for (const target of [SUBMIT, `${ZENDESK_BOX} p`]) {
    const badge = await badgeOn(page);
    const to = (await (await page.$(target))?.boundingBox()) ?? badge;
    await drag(page, to.x + 30 - badge.x, to.y + 5 - badge.y);
    await until(`the badge to leave ${target}`, async () => !(await covers(page)));
  }
});
