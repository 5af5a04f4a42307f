import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Browser, canDownload, computeExecutablePath, install } from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import { runs } from './find-browser.ts';

/** Chrome for Testing at the version that this puppeteer is made for, kept where `npm ci` clears it away. */
const pinned = {
  browser: Browser.CHROME,
  buildId: PUPPETEER_REVISIONS.chrome,
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url)),
};

/**
 * Gets a browser: the pinned download, or Debian's own package where the download is refused or cannot run.
 * `lookAgain` finds what a package put in its usual place. Returns the path. Errors: says what the reader can do.
 */
export async function getBrowser(lookAgain: () => string | undefined): Promise<string> {
  const downloaded = await download();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packaged = fromDebian() ? lookAgain() : undefined;
    if (packaged) return packaged;
  }
  throw new Error(
    [
      'No browser was found on this machine, and none could be fetched.',
      'Please install Chromium, Chrome or Edge (on Debian or Ubuntu, as root: apt-get install chromium),',
      'or set CHROME_PATH to one you have, and run the command again.',
    ].join('\n'),
  );
}

async function download(): Promise<string | undefined> {
  const path = computeExecutablePath(pinned);
  if (runs(path)) return path;
  console.log(`No browser here yet: downloading Chrome for Testing ${pinned.buildId} …`);
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

function fromDebian(): boolean {
  console.log('Installing Debian’s chromium package …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    return true;
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : error}.`);
    return false;
  }
}
