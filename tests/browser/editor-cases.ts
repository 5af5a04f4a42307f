import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { EditorName } from '../desk/editors/index.ts';
import { readCard } from './card.ts';
import {
  BOX,
  bare,
  begin,
  better,
  frames,
  get,
  take,
  takeAndReturn,
  tidy,
  untilDraft,
  untilWords,
} from './editor-play.ts';
import { find, gone } from './find.ts';
import { type BrowserName, browserOfRun } from './find-browser.ts';
import { underlinedWords, underlines } from './marks.ts';
import { until } from './until.ts';
import { html, press } from './write.ts';

/** What every editor is asked to do. Drafts are written with stars around bold words. */
export interface Case {
  says: string;
  run(page: Page): Promise<void>;
  /** Editors without bold words have nothing to show here. */
  needsBold?: true;
  needsParagraphs?: true;
  /** The only browser whose driver can do it. */
  only?: BrowserName;
}

/** Editors that hold bare words. */
export const BARE: readonly EditorName[] = ['textarea', 'input'];

const WORDS = 'I completely understand';

export const cases: readonly Case[] = [
  {
    says: 'underlines the right words, and adds nothing to the draft',
    async run(page) {
      const draft = `Hello Maren, ${WORDS}. Two mugs will follow.`;
      await begin(page, draft);
      const before = await html(page);
      await untilWords(page, WORDS);
      expect([await get(page), await html(page)]).toEqual([draft, before]);
    },
  },
  {
    says: 'follows edits before the words, never on others meanwhile',
    async run(page) {
      await begin(page, `Hello Maren, ${WORDS}. Two mugs will follow.`);
      await untilWords(page, WORDS);
      await press(page, 'Control', 'Home');
      for (const key of 'Dear all, ') {
        await page.keyboard.type(key);
        const marked = tidy((await underlinedWords(page)).join(''));
        expect([WORDS, '']).toContain(marked);
      }
      await untilWords(page, WORDS);
      await untilDraft(page, `Dear all, Hello Maren, ${WORDS}. Two mugs will follow.`);
    },
  },
  {
    says: 'stays with the words when the page scrolls and narrows',
    async run(page) {
      await begin(page, `Hello Maren, thank you for the photo of both. ${WORDS}. Two mugs will follow.`);
      await untilWords(page, WORDS);
      await page.setViewport({ width: 420, height: 600 });
      // What is laid over a field follows it with the next frame.
      await page.evaluate(() => scrollTo(0, 40));
      await frames(page);
      const [mark] = await underlines(page);
      await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
      await readCard(page, WORDS);
      await press(page, 'Escape');
      await gone(page, 'dialog');
      await page.setViewport({ width: 1280, height: 800 });
    },
  },
  {
    says: 'stays with words of which one is made bold',
    needsBold: true,
    async run(page) {
      await begin(page, `${WORDS}. Two mugs will follow.`);
      await untilWords(page, WORDS);
      await press(page, 'Control', 'Home');
      await press(page, 'Control', 'ArrowRight');
      await press(page, 'Control', 'Shift', 'ArrowRight');
      await frames(page); // editors hear of a new selection with the next one
      await press(page, 'Control', 'b');
      await until('bold words', async () => (await get(page)).includes('*'));
      await untilWords(page, WORDS);
    },
  },
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
    says: 'leaves a word that is being composed alone',
    // Firefox's driver composes no words.
    only: 'chromium',
    async run(page) {
      await begin(page, `${WORDS}. Thank you, Maren`);
      await untilWords(page, WORDS);
      await page.keyboard.type(' ');
      const session = await page.createCDPSession();
      for (const text of ['t', 'と', 'とう'])
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      expect(tidy((await underlinedWords(page)).join(''))).toBe(WORDS);
      await session.send('Input.insertText', { text: '東' });
      await session.detach();
      await untilDraft(page, `${WORDS}. Thank you, Maren 東`);
      await untilWords(page, WORDS);
    },
  },
  {
    says: 'says so where the editor refuses, and has the words ready to paste',
    async run(page) {
      const draft = `Hello Maren, ${WORDS}. Two mugs will follow.`;
      await begin(page, draft);
      await untilWords(page, WORDS);
      await page.evaluate((css) => {
        const box = document.querySelector(css);
        const stop = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener('beforeinput', stop, { capture: true });
        const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
        if (isField) box.readOnly = true;
        Object.assign(window, {
          relent() {
            removeEventListener('beforeinput', stop, { capture: true });
            if (isField) box.readOnly = false;
          },
        });
      }, BOX);
      await take(page, WORDS);
      await find(page, 'StaticText', /They are copied/);
      expect(await get(page)).toBe(draft);
      await page.evaluate(() => (window as unknown as { relent(): void }).relent());
      await press(page, 'Escape');
      await press(page, 'Control', 'End');
      await frames(page); // editors hear of a moved caret with the next one
      await press(page, 'Control', 'v');
      await untilDraft(page, `${draft}you are right to raise this`);
    },
  },
];

/** Whether a case can be shown in an editor and in the browser of this run. */
export const applies = ({ needsBold, needsParagraphs, only }: Case, editor: EditorName): boolean =>
  !(needsBold && BARE.includes(editor)) &&
  !(needsParagraphs && editor === 'input') &&
  (only ?? browserOfRun()) === browserOfRun();
