import type { CDPSession, Page } from 'puppeteer-core';
import { browserOfRun } from './find-browser.ts';
import { countInFirefox } from './left-firefox.ts';

/** What a content script could leave behind on a page, counted by the browser. */
export interface Left {
  /** Event listeners of the page's process, of all worlds. */
  listeners: number;
  nodes: number;
  /** By their kind; nothing counts them in Firefox. */
  observers?: Record<string, number>;
  /** Stretches under highlights. */
  highlights: number;
  /** Elements of ours. */
  elements: number;
}

const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

/** How to count what is on `page`, in the world of the content script too. Errors: the content script is not there. */
export async function counter(page: Page): Promise<() => Promise<Left>> {
  if (browserOfRun() === 'firefox')
    return async () => ({ ...(await countInFirefox(page)), ...(await countShown(page)) });
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('No content script runs on this page.');
  return () => count(page, session, world);
}

async function count(page: Page, session: CDPSession, contextId: number): Promise<Left> {
  const observers: Record<string, number> = {};
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  for (const kind of OBSERVERS) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId });
    const prototypeObjectId = result.objectId ?? '';
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    observers[kind] = length.value;
    await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  }
  await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  return { listeners: jsEventListeners, nodes, observers, ...(await countShown(page)) };
}

const countShown = (page: Page) =>
  page.evaluate(() => ({
    highlights: [...CSS.highlights].reduce((sum, [, marks]) => sum + marks.size, 0),
    elements: document.querySelectorAll('deskside-mirror, deskside-desk').length,
  }));
