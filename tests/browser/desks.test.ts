import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../desk/alike/index.ts';
import { type DeskPage, tickets } from '../desk/alike/story.ts';
import { click, find } from './find.ts';
import { launch, type Scene } from './launch.ts';
import { underlinedWords, untilUnderlined } from './marks.ts';
import { until } from './until.ts';

const [NUMBERLESS, NUMBERED] = tickets;
const ASKS = 'Could you please send me your order number?';
/** What is found in it once the customer has given one. */
const ASKED = 'order number';
const POOR = 'That is not our problem';

let scene: Scene;

beforeAll(async () => {
  scene = await launch({ headless: true });
  const page = await scene.open('plain');
  await scene.watch(page); // the desks that owners have at addresses of their own are served there
  await page.close();
});
afterAll(() => scene.close());

/** The box at the end of a path of frames, and the frame it is in. */
function boxOf(page: Page, path: readonly string[]): Promise<{ frame: Frame; box: ElementHandle<Element> }> {
  return until(`the box ${path.join(' in ')}`, async () => {
    let frame = page.mainFrame();
    for (const selector of path.slice(0, -1)) {
      const inner = await (await frame.$(selector))?.contentFrame();
      if (!inner) return null;
      frame = inner;
    }
    const box = await frame.$(`pierce/${path.at(-1)}`);
    return box && { frame, box };
  });
}

async function write(page: Page, path: readonly string[], text: string): Promise<Frame> {
  const { frame, box } = await boxOf(page, path);
  await box.click();
  await page.keyboard.type(text);
  return frame;
}

const draft = async (page: Page, path: readonly string[]) =>
  (await boxOf(page, path)).box.evaluate((box) => ('value' in box ? String(box.value) : box.textContent));

/** What the popup says that Deskside sees. */
async function seen(popup: Page): Promise<string> {
  await popup.waitForSelector('h2, p.state'); // what is found is shown above it, and moves it down
  await popup.locator('summary ::-p-text(What Deskside sees)').click();
  return until('what is seen', async () => {
    const lines = await popup.$eval('.sees', (report) => report.textContent);
    return lines.includes('In use') && lines;
  });
}

describe.each(Object.entries<DeskPage>(pages))('in %s', (name, desk) => {
  const noteBox = desk.noteBox ?? desk.box;

  async function open(): Promise<Page> {
    const page = await scene.newPage();
    await page.goto(desk.address(NUMBERLESS.id), { waitUntil: 'load' });
    return page;
  }

  it('reads the reply, with the customer of this ticket, and takes a rewrite; also after going on to another', async () => {
    const page = await open();
    const frame = await write(page, desk.box, `${ASKS} ${POOR}.`);
    await untilUnderlined(frame, [POOR]); // this customer gave no number, the other one did

    const popup = await scene.popup(page);
    const lines = await seen(popup);
    expect(lines).toContain(`Help desk: ${name}`);
    expect(lines).toContain('Ticket in the address: yes');
    expect(lines).toContain('In use: a reply');
    expect(lines).toMatch(/^Reply box: 1 by selector \d of/m);
    for (const word of [POOR, ...NUMBERLESS.said.flatMap(({ name, text }) => [name, text])])
      expect(lines).not.toContain(word);
    await click(popup, 'button', /^Use: /);
    await until('the rewrite', async () => !(await draft(page, desk.box)).includes(POOR));
    expect(await draft(page, desk.box)).toContain(ASKS);
    await popup.close();
    await page.bringToFront();

    await page.evaluate((id) => window.showTicket(id, 'reply'), NUMBERED.id);
    const next = await write(page, desk.box, `${ASKS} ${POOR}.`);
    await untilUnderlined(next, desk.reads === 'none' ? [POOR] : [ASKED, POOR]);
    await page.close();
  });

  it.runIf(desk.hasNotes)('leaves a note alone', async () => {
    const page = await open();
    await page.evaluate((id) => window.showTicket(id, 'note'), NUMBERLESS.id);
    const frame = await write(page, noteBox, `${POOR}. It is noted.`);
    const popup = await scene.popup(page);
    expect(await seen(popup)).toContain('In use: a note');
    await find(popup, 'StaticText', 'Nothing to change in this draft.');
    expect(await underlinedWords(frame)).toEqual([]);
    await page.close();
  });
});

it('asked for nothing but the demo desk', () => {
  expect(scene.refused).toEqual([]);
});
