import type { Browser } from 'puppeteer-core';

/** What the driver says to Firefox and hears back; puppeteer has words for pages alone. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Deskside as Firefox knows it. */
export const ID = 'deskside@deskside.app';
export const DESKSIDE = `WebExtensionPolicy.getByID('${ID}').extension`;

/**
 * Runs `script` in Firefox's own window, around the pages, where all may be done that Firefox itself does; gives what
 * it comes to, of text, numbers and truth values. Errors: what the script throws.
 */
export async function insideFirefox(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const own = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!own) throw new Error('Firefox has no window.');
  const answer = await connection.send('script.evaluate', {
    expression: script,
    target: { context: own.context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as Evaluated;
  if (exceptionDetails) throw new Error(`Inside Firefox: ${exceptionDetails.text}`);
  return result?.value;
}
