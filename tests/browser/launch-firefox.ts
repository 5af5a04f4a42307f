import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { answer } from '../desk/pages.ts';
import { click, find } from './find.ts';
import { findBrowser } from './find-browser.ts';
import { DESKSIDE, ID, insideFirefox } from './inside-firefox.ts';
import type { Launched, Options } from './launch.ts';
import { until } from './until.ts';

/** The address that Firefox would otherwise make up anew for each profile. */
const UUID = '5d1f2a9c-6c0b-4f0e-9d57-0c4d5b1e7a11';

/** Firefox itself asks for its settings and news; that is not ours to answer for. */
const OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|getpocket\.com)$/;

/** A proxy that lets nothing through, and notes in `refused` what was asked for. */
async function startWall(refused: string[]): Promise<{ port: number; close(): void }> {
  const note = (host = '') => OWN.test(host.replace(/:\d+$/, '')) || refused.push(host);
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Answers what `page` asks for from the demo desk; the rest meets the wall. */
async function routePage(page: Page, refused: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const found = await answer(request.url());
    if (!found && /^http/.test(request.url()) && !request.url().endsWith('/favicon.ico'))
      refused.push(request.url());
    const headers = found?.policy ? { 'content-security-policy': found.policy } : {};
    const reply = found
      ? request.respond({ status: 200, contentType: found.type, headers, body: found.body })
      : request.abort();
    await reply.catch(() => undefined); // the page that asked may be gone by now
  });
}

/** Starts Firefox with the extension in `folder`, its web walled in to the demo desk. */
export async function launchFirefox(
  folder: string,
  { headless, language = 'en' }: Options,
): Promise<Launched> {
  const refused: string[] = [];
  const wall = await startWall(refused);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Without it no test may look at the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The question about a site is a window of the browser, which no test can reach.
      'extensions.webextOptionalPermissionPrompts': false,
      // The popup is opened in a tab behind the page, where time would go slower.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'layout.throttled_frame_rate': 60,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': wall.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': wall.port,
    },
  });
  const inside = (script: string) => insideFirefox(browser, script);
  if (language !== 'en')
    await inside(`Services.locale.availableLocales = ['en-US', '${language}'];
      Services.locale.requestedLocales = ['${language}']`);
  await browser.installExtension(folder);
  // The first screen opens by itself, and would come in front of whatever a test looks at.
  const welcome = await until('the first screen', async () => (await browser.pages())[1]);
  if (headless) await welcome.close();

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    await routePage(page, refused);
    return page;
  }

  async function openOwn(page: Page, path = 'popup.html'): Promise<void> {
    // Its load event does not reach the driver.
    void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
    await until(`the page ${path}`, () => page.evaluate(() => document.body.innerText !== ''));
  }

  /** The panel of the button is out of the driver's reach: its page is opened in a tab behind `page`. */
  async function popup(page: Page): Promise<Page> {
    await page.bringToFront();
    await inside(`${DESKSIDE}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`); // as a press does
    const opened = await browser.newPage({ type: 'tab', background: true });
    await openOwn(opened);
    return opened;
  }

  return {
    browser,
    refused,
    newPage,
    async own(path) {
      const page = await browser.newPage();
      await openOwn(page, path);
      return page;
    },
    popup,
    async watch(page) {
      const { hostname } = new URL(page.url());
      const opened = await popup(page);
      await click(opened, 'button', 'Watch this site');
      await find(opened, 'switch', hostname);
      await opened.close();
      await page.bringToFront();
    },
    async pressKey() {
      await inside(`document.querySelector('keyset[id^="ext-keyset-id-deskside"] key').doCommand()`);
    },
    tabs: async () =>
      String(await inside(`gBrowser.tabs.map(tab => tab.linkedBrowser.currentURI.spec).join('\\n')`)).split(
        '\n',
      ),
    isAwake: async () => (await inside(`${DESKSIDE}.backgroundState`)) === 'running',
    async putToSleep() {
      await inside(`${DESKSIDE}.terminateBackground()`);
    },
    async close() {
      await browser.close();
      wall.close();
    },
  };
}
