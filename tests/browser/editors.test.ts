import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS } from '../desk/editors/answer.ts';
import { editorNames } from '../desk/editors/index.ts';
import { applies, cases } from './editor-cases.ts';
import { isUnsteady, known } from './editor-known.ts';
import { BOX, inside } from './editor-play.ts';
import { readTable, tableOf, writeTable } from './editor-table.ts';
import { browserOfRun } from './find-browser.ts';
import { launch, type Scene } from './launch.ts';

let scene: Scene;
/** Cases that came out as foretold, as `editor/case`. */
const shown = new Set<string>();

beforeAll(async () => {
  scene = await launch({ headless: true });
  const page = await scene.newPage();
  await page.goto(EDITORS + editorNames[0]);
  await scene.watch(page);
  await page.close();
});

afterAll(async () => {
  await scene.close();
  expect(scene.refused).toEqual([]);
});

describe.each(editorNames)('%s', (editor) => {
  let page: Page;

  async function open(): Promise<void> {
    page = await scene.newPage();
    await page.goto(EDITORS + editor, { waitUntil: 'load' });
    await page.waitForFunction(() => 'editor' in window);
    await (await inside(page)).waitForSelector(BOX);
  }
  beforeAll(open);
  afterAll(() => page.close());
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await page.close(); // what a failure left behind must not fail the next
    await open();
  });

  for (const each of cases) {
    if (!applies(each, editor) || isUnsteady(editor, each.says, browserOfRun())) continue;
    const test = known(editor, each.says, browserOfRun()) ? it.fails : it;
    test(each.says, async () => {
      await each.run(page);
      shown.add(`${editor}/${each.says}`);
    });
  }
});

it('has its outcome in EDITORS.md, which `npm run editors` writes', ({ skip }) => {
  const asked = editorNames.flatMap((editor) =>
    cases.filter((each) => applies(each, editor)).map(() => editor),
  );
  const failed = editorNames.flatMap((editor) =>
    cases.filter((each) => known(editor, each.says, browserOfRun())),
  );
  skip(shown.size + failed.length < asked.length, 'not all cases were run');
  const table = tableOf(shown);
  if (process.env.WRITE_TABLE) writeTable(table);
  expect(readTable()).toBe(table);
});
