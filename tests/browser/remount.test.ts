import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pages } from '../desk/alike/index.ts';
import { tickets } from '../desk/alike/story.ts';
import { browserOfRun } from './find-browser.ts';
import { it } from './it.ts';
import type { Scene } from './launch.ts';
import { counter } from './left.ts';
import { untilUnderlined } from './marks.ts';
import { until } from './until.ts';

const POOR = 'That is not our problem';
const MOUNTS = 200;

async function openDesk(scene: Scene, name: keyof typeof pages): Promise<Page> {
  const page = await scene.newPage();
  await page.goto(pages[name].address(tickets[0].id), { waitUntil: 'load' });
  return page;
}

async function findFrame(page: Page, title: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const element = await frame.frameElement();
    if ((await element?.evaluate((each) => each.getAttribute('title'))) === title) return frame;
  }
  return undefined;
}

/** Makes the page anew, and writes into its box as fast as a script can. */
const mount = (page: Page, id: number, selector: string, text: string) =>
  page.evaluate(
    (ticket, box, words) => {
      window.showTicket(ticket, 'reply');
      const tree = document.querySelector('.host')?.shadowRoot ?? document;
      tree.querySelector<HTMLElement>(box)?.focus();
      document.execCommand('insertText', false, words);
    },
    id,
    selector,
    text,
  );

/** Mounts a composer so often, waiting now and then for what it shows, and takes the last one off the page. */
async function mounts(page: Page, name: keyof typeof pages, times: number): Promise<void> {
  const selector = pages[name].box.at(-1) ?? '';
  for (let done = 1; done <= times; done++) {
    await mount(page, tickets[done % 2 === 0 ? 0 : 1].id, selector, `${POOR}.`);
    if (done % 20 === 0) await untilUnderlined(page, [POOR]);
  }
  await page.evaluate(() => document.body.replaceChildren());
  await untilUnderlined(page, []);
}

/** As many as there are with and without a composer; nothing counts them in Firefox. */
const ONE_OBSERVER = browserOfRun() === 'chromium' ? { observers: { MutationObserver: 1 } } : {};

it.for(['gorgias', 'livechat', 'intercom'] as const)(
  'after %s has made its composer 200 times nothing is left behind',
  async (name, { scene }) => {
    const page = await openDesk(scene, name);
    const count = await counter(page);
    await mounts(page, name, 20);
    const before = await count();
    expect(before).toMatchObject({ ...ONE_OBSERVER, highlights: 0 });

    await mount(page, tickets[0].id, pages[name].box.at(-1) ?? '', `${POOR}.`);
    await untilUnderlined(page, [POOR]);
    const during = await count();
    expect(during.nodes).toBeGreaterThan(before.nodes);
    expect(during).toMatchObject({ ...ONE_OBSERVER, highlights: 1 });

    await mounts(page, name, MOUNTS);
    let after = await count();
    await until('all to be as before', async () => {
      after = await count();
      return JSON.stringify(after) === JSON.stringify(before);
    }).catch(() => undefined); // what differs is said below
    expect(after).toEqual(before);
  },
);

it('goes on in a frame that is written anew', async ({ scene }) => {
  const page = await openDesk(scene, 'salesforce');
  const frameOf = (title: string) => until(`the frame ${title}`, () => findFrame(page, title));
  await (await (await frameOf('Email Body')).$('body'))?.click();
  await page.keyboard.type(`${POOR}.`);
  await untilUnderlined(await frameOf('Email Body'), [POOR]);

  await page.evaluate(() => {
    const inside = (frame: Element | null | undefined) =>
      (frame as HTMLIFrameElement | null)?.contentDocument;
    const editor = inside(inside(document.querySelector('iframe'))?.querySelector('iframe'));
    editor?.open();
    editor?.write('<!doctype html><body contenteditable="true" role="textbox"></body>');
    editor?.close();
  });
  const anew = await frameOf('Email Body');
  await (await anew.$('body'))?.click();
  await page.keyboard.type('Well. It is what it is.');
  await untilUnderlined(anew, ['It is what it is']);
});
