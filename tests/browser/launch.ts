import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { addresses, type PageName } from '../desk/pages.ts';
import { type BrowserName, browserOfRun } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** A browser with the extension in it. */
export interface Launched {
  browser: Browser;
  /** Addresses that something in the browser asked for and that are not the demo desk's. */
  refused: string[];
  newPage(): Promise<Page>;
  /** Opens a page of the extension itself in a tab of its own, as `options.html#donts`. */
  own(path: string): Promise<Page>;
  /** The popup of the extension's button in the tool bar, pressed while `page` is in front. */
  popup(page: Page): Promise<Page>;
  /** Has this site read as if the agent had pressed *Watch this site* on `page`. */
  watch(page: Page): Promise<void>;
  /** What the browser does for the extension's key, which it takes before any page could. */
  pressKey(): Promise<void>;
  /** The addresses in the open tabs. */
  tabs(): Promise<string[]>;
  /** Whether the extension's background runs. */
  isAwake(): Promise<boolean>;
  /** Ends the extension's background, as the browser does when it has rested for a while. */
  putToSleep(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it, whose whole web is the demo desk. */
export interface Scene extends Launched {
  /** Opens a page of the demo desk in a new tab and waits until its editors are there. `path` replaces the usual one. */
  open(name: PageName, path?: string): Promise<Page>;
}

const launchers: Readonly<Record<BrowserName, typeof launchChromium>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** The built extension that a browser loads. */
const folders: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

export interface Options {
  /** Without a window. */
  headless: boolean;
  /** What the browser speaks; Firefox itself goes on in English, and its extensions speak that. */
  language?: string;
}

/** Starts the browser. Errors: when the extension is not built, or no browser is to be had. */
export async function launch(options: Options): Promise<Scene> {
  const name = browserOfRun();
  const folder = fileURLToPath(new URL(`../../.output/${folders[name]}`, import.meta.url));
  if (!existsSync(folder)) {
    const build = name === 'firefox' ? 'build:firefox' : 'build';
    throw new Error(`The extension is not built yet: run \`npm run ${build}\` first.`);
  }
  const launched = await launchers[name](folder, options);
  return Object.assign(launched, {
    async open(page: PageName, path?: string) {
      const opened = await launched.newPage();
      await opened.goto(path ? new URL(path, addresses[page]).href : addresses[page], { waitUntil: 'load' });
      await opened.waitForSelector(page === 'plain' ? 'textarea' : '[contenteditable="true"]', {
        visible: true,
      });
      return opened;
    },
  });
}
