import type { Browser } from 'puppeteer-core';
import { answer } from '../desk/pages.ts';

/**
 * Answers the demo desk's addresses from disk and refuses every other request of the browser: of pages, frames,
 * workers and of the extension alike. Returns the list of refused addresses, which grows as they are asked for.
 */
export async function routeToDesk(browser: Browser): Promise<string[]> {
  const refused: string[] = [];
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const found = await answer(request.url);
    if (!found) refused.push(request.url);
    const reply = found
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'content-type', value: found.type },
            ...(found.policy ? [{ name: 'content-security-policy', value: found.policy }] : []),
          ],
          body: found.body.toString('base64'),
        })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    await reply.catch(() => undefined); // the page that asked may be gone by now
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
  return refused;
}
