import { expect } from 'vitest';
import { readCard } from './card.ts';
import type { Case } from './editor-cases.ts';
import {
  begin,
  frames,
  get,
  markedWords,
  marks,
  moved,
  untilDraft,
  untilWords,
  WORDS,
} from './editor-play.ts';
import { gone } from './find.ts';
import { until } from './until.ts';
import { html, press } from './write.ts';

/** What is asked of the underlines in every editor. */
export const underlineCases: readonly Case[] = [
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
      await moved(page);
      for (const key of 'Dear all, ') {
        await page.keyboard.type(key);
        expect([WORDS, '']).toContain(await markedWords(page));
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
      const [mark] = await marks(page);
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
      await moved(page);
      await press(page, 'Control', 'b');
      await until('bold words', async () => (await get(page)).includes('*'));
      await untilWords(page, WORDS);
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
      await moved(page);
      const session = await page.createCDPSession();
      for (const text of ['t', 'と', 'とう'])
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      expect(await markedWords(page)).toBe(WORDS);
      await session.send('Input.insertText', { text: '東' });
      await session.detach();
      await untilDraft(page, `${WORDS}. Thank you, Maren 東`);
      await untilWords(page, WORDS);
    },
  },
];
