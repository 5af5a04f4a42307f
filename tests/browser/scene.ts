import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openCardAt, takeFirst } from './card.ts';
import { named } from './find.ts';
import type { Scene } from './launch.ts';
import { underlinedWords } from './marks.ts';
import { keyToUnderline, quantile } from './measure.ts';
import { table } from './table.ts';
import { until } from './until.ts';

/** A reply nobody should send, to a customer who asked two things and gave the order's number. */
const POOR = [
  'Hello Maren,',
  'You should have told the workshop about the nursery. Our policy does not allow deliveries there.',
  'I completely understand, but please send me your order number. We will look into it soon.',
];

/** How the words begin whose rewrite the scene takes, gives back and takes again. */
const CHOSEN = 'Our policy';

const MEASURES = 30;
const UNDO = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Names the step that failed, and why. */
export class SceneError extends Error {
  override name = 'SceneError';
}

async function step<T>(says: string, run: () => Promise<T>): Promise<T> {
  try {
    const result = await run();
    console.log(`✓ ${says}`);
    return result;
  } catch (error) {
    throw new SceneError(`✗ ${says}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Plays the main job by itself with real keys and clicks, and leaves pictures in `pictures`. Errors: SceneError. */
export async function playScene(scene: Scene, pictures: string): Promise<void> {
  const changes: string[][] = [];
  const page = await step('open the demo desk', () => scene.open('zendesk'));
  // Pictures that are still and sharp.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
  const picture = (name: string, of: Page = page) => of.screenshot({ path: join(pictures, `${name}.png`) });
  const model = () => page.evaluate(() => window.desk.model());
  const modelOtherThan = (before: string) =>
    until('the draft to change', async () => {
      const now = await model();
      return now !== before && now;
    });

  await step('type a poor reply', async () => {
    await page.click('.pane:not(.hidden) [contenteditable="true"]');
    await page.keyboard.type(POOR.join('\n'));
    await until('the editor to hold it', async () => (await model()) === POOR.join('\n'));
  });
  const words = await step('see it underlined', async () => {
    const found = await until('underlines as far as the last sentence', async () => {
      const marked = await underlinedWords(page);
      return (
        POOR.at(-1)
          ?.split('. ')
          .at(-1)
          ?.includes(marked.at(-1) ?? '\n') && marked
      );
    });
    await picture('1-underlined');
    return found;
  });
  const chosen = words.find((text) => text.startsWith(CHOSEN)) ?? '';
  const findings = await step('open a card at each underline', async () => {
    const rows: string[][] = [];
    for (const text of words) {
      const { title, rewrites } = await openCardAt(page, text);
      const [, weight = '', says = ''] = /^(Serious|Worth changing|Hint) (.*?) In “/.exec(title) ?? [];
      rows.push([text, weight, says, rewrites[0] ?? '']);
      if (text === chosen) await picture('2-card');
      await page.keyboard.press('Escape');
    }
    return rows;
  });
  const poor = await model();
  const better = await step(`take the rewrite of “${chosen}”`, async () => {
    await openCardAt(page, chosen);
    await takeFirst(page);
    const now = await modelOtherThan(poor);
    changes.push(['took the rewrite', ...changed(poor, now)]);
    await picture('3-rewritten');
    return now;
  });
  await step('undo it', async () => {
    await page.keyboard.down(UNDO);
    await page.keyboard.press('z');
    await page.keyboard.up(UNDO);
    await until('the draft to be as before', async () => (await model()) === poor);
    changes.push(['pressed Ctrl+Z', ...changed(better, poor)]);
    await picture('4-undone');
  });
  await step('take it again', async () => {
    await until('the underline to be back', async () => (await underlinedWords(page)).includes(chosen));
    await openCardAt(page, chosen);
    await takeFirst(page);
    await until('the draft to read as rewritten', async () => (await model()) === better);
    changes.push(['took it again', ...changed(poor, better)]);
    await until('its underline to be gone', async () => !(await underlinedWords(page)).includes(chosen));
    await picture('5-taken-again');
  });
  const listed = await step('take one from the popup', async () => {
    const popup = await scene.popup(page);
    await until('its findings', async () => (await named(popup, 'button', /^Use: /)).length > 0);
    await picture('6-popup', popup);
    const listed = await popup.$$eval('.findings > li', (items) =>
      items.map((item) => [
        item.querySelector('q')?.textContent ?? '(the whole reply)',
        item.querySelector('h3')?.textContent ?? '',
      ]),
    );
    await takeFirst(popup);
    const now = await modelOtherThan(better);
    changes.push(['took one in the popup', ...changed(better, now)]);
    await picture('7-popup-taken', popup);
    await popup.close();
    return listed;
  });
  const times = await step(`measure ${MEASURES} times from key press to painted underline`, async () => {
    const fresh = await scene.open('zendesk');
    await fresh.click('.pane:not(.hidden) [contenteditable="true"]');
    await fresh.keyboard.type(`${POOR.join('\n')} `);
    await until('underlines', async () => (await underlinedWords(fresh)).includes(chosen));
    return keyToUnderline(fresh, 'You should have told us sooner.', MEASURES);
  });
  await step('see that nothing tried to leave the browser', async () => {
    if (scene.refused.length > 0) throw new Error(`asked for ${scene.refused.join(', ')}`);
  });

  console.log(`\n${table(['Underlined', 'How bad', 'The card says', 'First rewrite'], findings)}`);
  console.log(`\n${table(['In the popup then', 'It says'], listed)}`);
  console.log(`\n${table(['Step', 'Before', 'After'], changes)}`);
  const [median, slow] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  console.log(
    `\nKey press to painted underline: median ${median} ms, 95th percentile ${slow} ms, of ${times.length}.`,
  );
}

/** The sentences in which two drafts differ, from each of them. */
function changed(before: string, after: string): [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(before.lastIndexOf('. ', start - 1) + 1, before.lastIndexOf('\n', start - 1) + 1, 0);
  const rest = before.slice(before.length - end).search(/(?<=[.!?])\s|\n/);
  const kept = rest === -1 ? 0 : end - rest;
  const part = (draft: string) => draft.slice(from, draft.length - kept).trim();
  return [part(before), part(after)];
}
