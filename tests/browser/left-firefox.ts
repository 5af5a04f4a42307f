import type { Page } from 'puppeteer-core';
import { insideFirefox } from './inside-firefox.ts';

/** Counts, beside the page's own scripts, what hangs on its window, on its document and in every shadow of it. */
const COUNT = `
  const treesIn = (root) =>
    [root, ...[...root.querySelectorAll('*')].flatMap(({ openOrClosedShadowRoot: shadow }) => shadow ? treesIn(shadow) : [])];
  const nodes = treesIn(content.document).flatMap((tree) => {
    const walker = content.document.createTreeWalker(tree);
    const found = [tree];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  const targets = [content, content.visualViewport, ...nodes];
  const listeners = targets.flatMap((target) => Services.els.getListenerInfoFor(target)).length;
  sendAsyncMessage('deskside-left', JSON.stringify({ nodes: nodes.length, listeners }));
`;

/** The listeners and nodes of the page in front, of all worlds; nodes that were taken off it are not seen. */
export async function countInFirefox(page: Page): Promise<{ listeners: number; nodes: number }> {
  const script = `data:application/javascript,${encodeURIComponent(`{${COUNT}}`)}`;
  const counted = await insideFirefox(
    page.browser(),
    `new Promise((resolve) => {
      const { messageManager: page } = gBrowser.selectedBrowser;
      page.addMessageListener('deskside-left', function hear({ data }) {
        page.removeMessageListener('deskside-left', hear);
        resolve(data);
      });
      page.loadFrameScript('${script.replaceAll("'", '%27')}', false);
    })`,
  );
  return JSON.parse(String(counted));
}
