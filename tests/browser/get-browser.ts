import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Browser, canDownload, computeExecutablePath, install } from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import { type BrowserName, PATH_VARIABLES, runs } from './find-browser.ts';

/** What puppeteer is made for, and what Debian calls it. */
const kinds = {
  chromium: { browser: Browser.CHROME, buildId: PUPPETEER_REVISIONS.chrome, debian: 'chromium' },
  firefox: { browser: Browser.FIREFOX, buildId: PUPPETEER_REVISIONS.firefox, debian: 'firefox-esr' },
} as const;

/** Kept where `npm ci` clears it away. */
const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url));

/**
 * Gets a browser: the pinned download, or Debian's own package where the download is refused or cannot run.
 * `lookAgain` finds what a package put in its usual place. Returns the path. Errors: says what the reader can do.
 */
export async function getBrowser(name: BrowserName, lookAgain: () => string | undefined): Promise<string> {
  const downloaded = await download(name);
  if (downloaded) return downloaded;
  const { debian } = kinds[name];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packaged = fromDebian(debian) ? lookAgain() : undefined;
    if (packaged) return packaged;
  }
  throw new Error(
    [
      `No ${name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found on this machine, and none could be fetched.`,
      `Please install one (on Debian or Ubuntu, as root: apt-get install ${debian}),`,
      `or set ${PATH_VARIABLES[name]} to one you have, and run the command again.`,
    ].join('\n'),
  );
}

async function download(name: BrowserName): Promise<string | undefined> {
  const { browser, buildId } = kinds[name];
  const pinned = { browser, buildId, cacheDir };
  const path = computeExecutablePath(pinned);
  if (runs(path)) return path;
  console.log(`No ${name} here yet: downloading ${browser} ${buildId} …`);
  try {
    if (!(await canDownload(pinned))) throw new Error('the download is not to be had from here');
    await install(pinned);
    if (runs(path)) return path;
    throw new Error('it was downloaded but does not start: system libraries are missing');
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : error}.`);
    return undefined;
  }
}

function fromDebian(name: string): boolean {
  console.log(`Installing Debian’s ${name} package …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync('apt-get', ['install', '-y', '-q', name], { stdio: ['ignore', 'ignore', 'inherit'], env });
    return true;
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : error}.`);
    return false;
  }
}
