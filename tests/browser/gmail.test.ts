import { expect } from 'vitest';
import { customer, thread as mails, me } from '../desk/gmail/thread.ts';
import { openCardAt, takeFirst } from './card.ts';
import { click } from './find.ts';
import { it } from './it.ts';
import { underlinedWords, untilUnderlined } from './marks.ts';
import { rewritten } from './rewritten.ts';
import { until } from './until.ts';
import { html, model, press, untilModel, write } from './write.ts';

const REPLY = '.thread [contenteditable="true"]';
const NEW = '[role="dialog"] [contenteditable="true"]';
const POOR = 'Hello Conrad, that is not our problem.';
const FOUND = ['that is not our problem'];

const thread = {
  messages: mails.messages.map(({ email, name, paragraphs }) => ({
    from: email === me.email ? ('agent' as const) : ('customer' as const),
    name,
    text: paragraphs.join('\n\n'),
  })),
};

it('reads what the agent writes, and neither the signature nor the mail being answered', async ({
  scene,
}) => {
  const page = await scene.open('gmail');
  const [before, answered] = [await html(page), mails.messages.at(-1)?.name];
  await write(page, POOR, REPLY);
  await untilUnderlined(page, FOUND);
  expect(answered).toBe(customer.name);
  expect(await html(page)).toBe(before.replace('<br>', POOR));
});

it('puts a rewrite into the composer it is about, as one step', async ({ scene }) => {
  const page = await scene.open('gmail');
  await write(page, POOR, REPLY);
  await write(page, POOR, NEW);
  await untilUnderlined(page, [...FOUND, ...FOUND]);
  const [reply, fresh] = [await html(page, 'reply'), await html(page, 'new')];

  await openCardAt(page, FOUND[0] ?? '', 'last');
  await takeFirst(page);
  const better = rewritten(POOR, FOUND[0] ?? '', { messages: [] });
  await untilModel(page, better, 'new');
  expect(await html(page, 'new')).toBe(fresh.replace(POOR, better));
  expect(await html(page, 'reply')).toBe(reply);

  await press(page, 'Control', 'z');
  await untilModel(page, POOR, 'new');
  await press(page, 'Control', 'y');
  await untilModel(page, better, 'new');

  await write(page, '', REPLY);
  await openCardAt(page, FOUND[0] ?? '');
  await takeFirst(page);
  await untilModel(page, rewritten(POOR, FOUND[0] ?? '', thread), 'reply');
  expect(await model(page, 'new')).toBe(better);
});

/** The customer told the number of the bill in this conversation. */
const ASKS = 'Could you please send me your invoice number?';

it('reads a reply in the conversation it is in, and in a window of its own no conversation at all', async ({
  scene,
}) => {
  const page = await scene.open('gmail');
  await write(page, `${ASKS} ${POOR}`, REPLY);
  await untilUnderlined(page, ['invoice number', ...FOUND]);
  await click(page, 'button', 'Close');
  await click(page, 'button', 'Pop out reply');
  await untilUnderlined(page, []);
  await write(page, `${ASKS} ${POOR}`, NEW);
  await untilUnderlined(page, FOUND);
});

it('goes on in plain text mode', async ({ scene }) => {
  const page = await scene.open('gmail');
  await write(page, POOR, REPLY);
  await untilUnderlined(page, FOUND);
  await page.locator('.thread ::-p-text(Plain text mode)').click();
  await write(page, `${ASKS} ${POOR}`, '.thread textarea');
  await until('the mirror to carry it', async () => (await underlinedWords(page)).includes(FOUND[0] ?? ''));
  expect(await model(page)).toBe(`${ASKS} ${POOR}`);
  await openCardAt(page, FOUND[0] ?? '', 'last');
  await takeFirst(page);
  await untilModel(page, rewritten(`${ASKS} ${POOR}`, FOUND[0] ?? '', thread), 'reply');
  await page.click('.thread .T-I-atl');
  expect(await page.evaluate(() => window.desk.sent())).toEqual([await model(page)]);
});

it('sends the mail as the agent sees it', async ({ scene }) => {
  const page = await scene.open('gmail');
  await write(page, POOR, REPLY);
  await untilUnderlined(page, FOUND);
  const seen = await html(page);
  await page.click('.thread .T-I-atl');
  expect(await page.evaluate(() => window.desk.sent())).toEqual([seen]);
  expect(seen).not.toMatch(/deskside/i);
});
