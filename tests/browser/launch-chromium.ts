import puppeteer, { type Page } from 'puppeteer-core';
import { click, find } from './find.ts';
import { findBrowser } from './find-browser.ts';
import type { Launched, Options } from './launch.ts';
import { routeToDesk } from './route.ts';
import { until } from './until.ts';

interface Dispatcher {
  commands: { onCommand: { dispatch(name: string): void } };
}

interface Granter {
  addHostPermission(extension: string, pattern: string): Promise<void>;
}

/** Starts Chromium or a kin of it with the extension in `folder`, every request of it answered by the demo desk. */
export async function launchChromium(
  folder: string,
  { headless, language = 'en' }: Options,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: [folder],
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Where it is Linux, Chrome listens to the environment; elsewhere to its argument.
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : ['--window-size=1320,900']),
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const refused = await routeToDesk(browser);
  const extension = await until(
    'the extension to be loaded',
    async () => [...(await browser.extensions()).values()][0],
  );

  // It opens by itself, and would come in front of whatever a test looks at.
  const isWelcome = (target: { url(): string }) => target.url().endsWith('/welcome.html');
  const welcome = await until('the first screen', () => browser.targets().find(isWelcome));
  if (headless) {
    const page = await welcome.asPage();
    // Closed before it has its words, it would leave Chrome without any for the pages that follow.
    await page.waitForFunction(() => document.querySelector('h1')?.textContent);
    await page.close();
  }

  async function popup(page: Page): Promise<Page> {
    await page.bringToFront();
    await extension.triggerAction(page);
    const popups = () =>
      browser.targets().filter((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
    const opened = await (await until('the popup to open', () => popups().at(-1))).asPage();
    // Chrome drops the clicks on a page that it has not painted yet.
    await opened.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return opened;
  }

  /**
   * Says yes to the browser's question about a site beforehand, on the browser's own page of extensions: its prompt
   * is a window of the browser, which no test can reach where there is no display.
   */
  async function allow(host: string): Promise<void> {
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      async (id, to) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, Granter> }).chrome;
        for (const scheme of ['https', 'http'])
          await developerPrivate?.addHostPermission(id, `${scheme}://${to}/*`);
      },
      extension.id,
      host,
    );
    await settings.close();
  }

  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker');

  return {
    browser,
    refused,
    newPage: () => browser.newPage(),
    async own(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    popup,
    async watch(page) {
      const { hostname } = new URL(page.url());
      await allow(hostname);
      const opened = await popup(page);
      await click(opened, 'button', 'Watch this site');
      await find(opened, 'switch', hostname);
      await opened.close();
      await page.bringToFront();
    },
    async pressKey() {
      const [worker] = await extension.workers();
      await worker?.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: Dispatcher };
        chrome.commands.onCommand.dispatch('next-finding');
      });
    },
    tabs: async () => browser.targets().map((target) => target.url()),
    isAwake: async () => workers().length > 0,
    async putToSleep() {
      for (const worker of await extension.workers()) await worker.close();
      await until('the worker to be stopped', () => workers().length === 0);
    },
    close: () => browser.close(),
  };
}
