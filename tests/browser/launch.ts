import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { addresses, type PageName } from '../desk/pages.ts';
import { findBrowser } from './find-browser.ts';
import { routeToDesk } from './route.ts';
import { until } from './until.ts';

/** The built extension that the browser loads. */
const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser with the extension in it, whose whole web is the demo desk. */
export interface Scene {
  browser: Browser;
  extension: Extension;
  /** Addresses that something in the browser asked for and that are not the demo desk's. */
  refused: string[];
  /** Opens a page of the demo desk in a new tab and waits until its editors are there. `path` replaces the usual one. */
  open(name: PageName, path?: string): Promise<Page>;
  /** Presses the extension's button in the tool bar while `page` is in front; gives the popup. */
  popup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

interface Options {
  headless: boolean;
  language?: string;
}

/** Starts the browser, which speaks `language`. `headless`: without a window. Errors: when the extension is not built, or no browser is to be had. */
export async function launch({ headless, language = 'en' }: Options): Promise<Scene> {
  if (!existsSync(extensionFolder))
    throw new Error('The extension is not built yet: run `npm run build` first.');
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    pipe: true,
    enableExtensions: [extensionFolder],
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
  return {
    browser,
    extension,
    refused,
    async open(name, path) {
      const page = await browser.newPage();
      await page.goto(path ? new URL(path, addresses[name]).href : addresses[name], { waitUntil: 'load' });
      const editable = name === 'plain' ? 'textarea' : '[contenteditable="true"]';
      await page.waitForSelector(editable, { visible: true });
      return page;
    },
    async popup(page) {
      await page.bringToFront();
      await extension.triggerAction(page);
      const popups = () =>
        browser
          .targets()
          .filter((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
      return (await until('the popup to open', () => popups().at(-1))).asPage();
    },
    close: () => browser.close(),
  };
}
