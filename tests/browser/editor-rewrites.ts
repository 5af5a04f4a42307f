import { expect } from 'vitest';
import type { Case } from './editor-cases.ts';
import {
  BOX,
  bare,
  begin,
  better,
  frames,
  get,
  inside,
  moved,
  take,
  takeAndReturn,
  tidy,
  untilDraft,
  untilWords,
  WORDS,
} from './editor-play.ts';
import { find } from './find.ts';
import { until } from './until.ts';
import { press } from './write.ts';

/** What is asked of the rewrites in every editor. */
export const rewriteCases: readonly Case[] = [
  {
    says: 'puts a rewrite in as one step to undo and redo',
    run: (page) => takeAndReturn(page, `Hello Maren, ${WORDS}. Two mugs will follow.`, WORDS),
  },
  {
    says: 'keeps the formatting beside a rewrite',
    needsBold: true,
    run: (page) =>
      takeAndReturn(page, `Hello *Maren*, ${WORDS}. *Two mugs* will follow.`, WORDS, ['Maren', 'Two mugs']),
  },
  {
    says: 'keeps bold words bold when all of them are rewritten',
    needsBold: true,
    run: (page) =>
      takeAndReturn(page, `Hello Maren, *${WORDS}*. Two mugs will follow.`, WORDS, [
        'you are right to raise this',
      ]),
  },
  {
    says: 'rewrites across a formatting boundary',
    needsBold: true,
    async run(page) {
      const draft = 'Hello Maren, I *completely* understand. Two mugs will follow.';
      await begin(page, draft);
      await untilWords(page, WORDS);
      await take(page, WORDS);
      await until('the rewrite', async () => tidy(bare(await get(page))) === better(draft, WORDS));
      await press(page, 'Control', 'z');
      await untilDraft(page, draft);
    },
  },
  {
    says: 'leaves the caret where it was',
    async run(page) {
      const draft = `Hello Maren, ${WORDS}. Two mugs will follow`;
      await begin(page, draft);
      await untilWords(page, WORDS);
      await take(page, WORDS);
      await untilDraft(page, better(draft, WORDS));
      await moved(page);
      await page.keyboard.type(' today.');
      await untilDraft(page, `${better(draft, WORDS)} today.`);
    },
  },
  {
    says: 'rewrites the start of a paragraph, the end of one, and a whole one',
    needsParagraphs: true,
    async run(page) {
      await takeAndReturn(page, `Hello Maren,\n${WORDS}. Two mugs will follow.\nYou were kind.`, WORDS);
      await takeAndReturn(page, `Hello Maren,\nThank you, ${WORDS}\nYou were kind.`, WORDS);
      await takeAndReturn(page, `Hello Maren,\n${WORDS}\nTwo mugs will follow.`, WORDS);
    },
  },
  {
    says: 'takes words out as one step',
    run: (page) =>
      takeAndReturn(page, 'Hello Maren, per our policy, the bikes stay here. Thank you.', 'per our policy'),
  },
  {
    says: 'reads no-break spaces as spaces',
    async run(page) {
      const draft = 'Hello Maren, I\u00A0completely\u00A0understand. Two mugs will follow.';
      await begin(page, draft);
      await untilWords(page, WORDS);
      await take(page, WORDS);
      await untilDraft(page, better(tidy(draft), WORDS));
    },
  },
  {
    says: 'reads over characters of no width',
    async run(page) {
      const words = 'I comp\u200Bletely under\u200Bstand';
      await begin(page, `Hello Maren, ${words}. Two mugs will follow.`);
      await untilWords(page, WORDS);
      await take(page, words);
      await untilDraft(page, better(`Hello Maren, ${WORDS}. Two mugs will follow.`, WORDS));
    },
  },
  {
    says: 'reads over what holds the caret in bold words yet to come',
    needsBold: true,
    async run(page) {
      const draft = `${WORDS}. Two mugs will follow.`;
      await begin(page, draft);
      await untilWords(page, WORDS);
      await press(page, 'Control', 'Home');
      await press(page, 'Control', 'ArrowRight');
      await moved(page);
      await press(page, 'Control', 'b');
      await frames(page);
      await untilWords(page, WORDS);
      await take(page, WORDS);
      await until('the rewrite', async () => tidy(bare(await get(page))) === better(draft, WORDS));
    },
  },
  {
    says: 'says so where the editor refuses, and has the words ready to paste',
    async run(page) {
      const draft = `Hello Maren, ${WORDS}. Two mugs will follow.`;
      await begin(page, draft);
      await untilWords(page, WORDS);
      const frame = await inside(page);
      await frame.evaluate((css) => {
        const box = document.querySelector(css);
        const stop = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        for (const type of ['beforeinput', 'paste']) addEventListener(type, stop, { capture: true });
        const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
        if (isField) box.readOnly = true;
        Object.assign(window, {
          relent() {
            for (const type of ['beforeinput', 'paste']) removeEventListener(type, stop, { capture: true });
            if (isField) box.readOnly = false;
          },
        });
      }, BOX);
      await take(page, WORDS);
      await find(page, 'StaticText', /They are copied/);
      expect(await get(page)).toBe(draft);
      await frame.evaluate(() => (window as unknown as { relent(): void }).relent());
      await press(page, 'Escape');
      await press(page, 'Control', 'End');
      await moved(page);
      await press(page, 'Control', 'v');
      await untilDraft(page, `${draft}you are right to raise this`);
    },
  },
];
