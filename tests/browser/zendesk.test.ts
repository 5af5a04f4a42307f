import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt, readCard, takeFirst } from './card.ts';
import { click, find, gone, named } from './find.ts';
import { it } from './it.ts';
import { underlinedWords, underlines, untilUnderlined } from './marks.ts';
import { rewritten, threadOf } from './rewritten.ts';
import { until } from './until.ts';
import { html, model, press, untilModel, write, ZENDESK_BOX } from './write.ts';

const POOR = 'Hello Maren,\nPer our policy, bikes stay here. That is not our problem.';
const GOOD = `Hello Maren,
Thank you for waiting. The new belt goes on this afternoon, and Piet can bring the bike to the nursery in Elm Street tomorrow between 7 and 9.
Would that suit you? Just reply here and I will book the van for you today.`;

const asHtml = (draft: string) =>
  draft
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
const CLEAN = 'Deskside: nothing to change in this draft';

async function switchTo(page: Page, channel: 'Public reply' | 'Internal note' | 'Messaging'): Promise<void> {
  await page.click('.pane:not(.hidden) [data-test-id="omnichannel-channel-switcher-button"]');
  await click(page, 'menuitem', channel);
}

const openTicket = (page: Page, id: number) =>
  page.click(`[data-test-id="header-tab"][data-entity-id="${id}"]`);

describe('in Zendesk, in CKEditor 5', () => {
  it('underlines exactly the words that are the matter, and nothing of a good reply', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await write(page, POOR);
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    await page.keyboard.type('\n\nThank you.');
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);

    const other = await scene.open('zendesk');
    const last = ' It is what it is.';
    await write(other, GOOD + last);
    await untilUnderlined(other, ['It is what it is']);
    for (const _ of last) await other.keyboard.press('Backspace');
    await find(other, 'button', CLEAN);
    expect(await underlinedWords(other)).toEqual([]);
  });

  it('adds nothing to what is sent', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await write(page, POOR);
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    await openCardAt(page, 'Per our policy');
    expect(await html(page)).toBe(asHtml(POOR));
    await page.click('.pane:not(.hidden) [data-test-id="submit_button-button"]');
    expect(await page.evaluate(() => window.desk.sent())).toEqual([asHtml(POOR)]);
    await untilUnderlined(page, []);
  });

  it('says on a card what is the matter, why, and what to write instead', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await write(page, POOR);
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    const { title, rewrites } = await openCardAt(page, 'Per our policy');
    expect(title).toContain('A policy is not an answer.');
    expect(rewrites.length).toBeGreaterThan(0);
    expect(await named(page, 'StaticText', /^They write because/)).toHaveLength(1);

    await click(page, 'button', 'Next finding');
    await readCard(page, 'That is not our problem');
    await press(page, 'Escape');
    await gone(page, 'dialog', /That is not our problem/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-test-id'))).toMatch(
      /^omnicomposer/,
    );
  });

  it('opens the card when the mouse rests on an underline', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await write(page, POOR);
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    const [mark] = await underlines(page);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await readCard(page, 'Per our policy');
  });

  it('puts a rewrite in as one step that can be undone and done again', async ({ scene }) => {
    const page = await scene.open('zendesk');
    const better = rewritten(POOR, 'Per our policy', threadOf(20718));
    await write(page, POOR);
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    await openCardAt(page, 'Per our policy');
    await takeFirst(page);
    await untilModel(page, better);
    expect(await html(page)).toBe(asHtml(better));

    await press(page, 'Control', 'z');
    await untilModel(page, POOR);
    expect(await html(page)).toBe(asHtml(POOR));
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);

    await press(page, 'Control', 'y');
    await untilModel(page, better);
  });

  it('waits with the sentence that is still being written', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await write(page, 'That is not our problem. Per our policy');
    await untilUnderlined(page, ['That is not our problem']);
    await page.keyboard.type(',');
    await untilUnderlined(page, ['That is not our problem', 'Per our policy']);
  });

  it('leaves internal notes alone', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await switchTo(page, 'Internal note');
    await write(page, POOR);
    await untilModel(page, POOR);
    const popup = await scene.popup(page);
    await find(popup, 'StaticText', 'Nothing to change in this draft.');
    expect(await named(page, 'button', /^Deskside: /)).toEqual([]);
    expect(await underlinedWords(page)).toEqual([]);
    await popup.close();
    await page.bringToFront();
    await switchTo(page, 'Public reply');
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
    await switchTo(page, 'Internal note');
    await untilUnderlined(page, []);
  });

  it('reads notes too, once the agent has switched that on', async ({ scene }) => {
    const page = await scene.open('zendesk');
    const popup = await scene.popup(page);
    await popup.locator('summary').click();
    await click(popup, 'switch', 'Internal notes');
    await until('it to be on', async () => (await named(popup, 'switch', 'Internal notes'))[0]?.checked);
    await popup.close();
    await page.bringToFront();
    await switchTo(page, 'Internal note');
    await write(page, POOR);
    await untilUnderlined(page, ['Per our policy', 'That is not our problem']);
  });

  it('reads a chat message, and what is sent of it', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await switchTo(page, 'Messaging');
    await write(page, 'That is not our problem.');
    await untilUnderlined(page, ['That is not our problem']);
    await page.click('.pane:not(.hidden) [data-test-id="omnichannel-omnicomposer-send-button"]');
    expect(await page.evaluate(() => window.desk.sent())).toEqual(['<p>That is not our problem.</p>']);
    await untilUnderlined(page, []);
  });

  it('reads a macro, and leaves its placeholders to Zendesk, which fills them', async ({ scene }) => {
    const page = await scene.open('zendesk');
    await page.click(ZENDESK_BOX);
    await click(page, 'button', 'Apply macro');
    await page.keyboard.type('That is not our problem.');
    await untilUnderlined(page, ['That is not our problem']);
    const macro = await model(page);
    expect(macro).toMatch(/^Hello \{\{ticket.requester.first_name\}\}, /);
    await openCardAt(page, 'That is not our problem');
    await takeFirst(page);
    await untilModel(page, rewritten(macro, 'That is not our problem', threadOf(20718)));
  });

  it('reads a side conversation without the customer’s words, which it does not answer', async ({
    scene,
  }) => {
    const page = await scene.open('zendesk');
    const asks = 'Could you please send me your order number? It is what it is.';
    await write(page, asks);
    await untilUnderlined(page, ['order number', 'It is what it is']);
    await click(page, 'button', 'Ask the workshop');
    await write(page, asks, '[data-test-id="side-conversation-panel"] [contenteditable]');
    await until('it to be read', async () => (await underlinedWords(page)).length > 2);
    expect((await underlinedWords(page)).toSorted()).toEqual(
      ['order number', 'It is what it is', 'It is what it is'].toSorted(),
    );
  });

  it('reads the conversation of the ticket that is shown, and of no other', async ({ scene }) => {
    const page = await scene.open('zendesk');
    const asks = 'Thank you for writing. Could you please send me your order number? It is what it is.';
    await openTicket(page, 20731); // this customer gave no number; the one of 20718 did
    await write(page, asks);
    await untilUnderlined(page, ['It is what it is']);
    await openTicket(page, 20718);
    await write(page, asks);
    const words = await until('the question to be underlined', async () => {
      const shown = (await underlinedWords(page)).filter((text) => text !== 'It is what it is');
      return shown.length > 0 && shown;
    });
    expect(words).toEqual([expect.stringContaining('order number')]);
    expect(await model(page, '20731')).toBe(asks);
  });
});
