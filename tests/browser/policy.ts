import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOfRun, findBrowser } from './find-browser.ts';

/** Where kinds of Chromium look for policies, by how they name themselves. */
const PLACES: [RegExp, string][] = [
  [/Chrome for Testing/, '/etc/opt/chrome_for_testing'],
  [/Google Chrome/, '/etc/opt/chrome'],
  [/Edge/, '/etc/opt/edge'],
  [/Chromium/, '/etc/chromium'],
];

/** The folder or the nearest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

/** Where this Chromium reads policies from; null where we may not write, or do not know. */
async function folderOfChromium(): Promise<string | null> {
  const version = execFileSync(await findBrowser('chromium'), ['--version'], { encoding: 'utf8' });
  const place = PLACES.find(([name]) => name.test(version))?.[1];
  if (!place) return null;
  const folder = join(place, 'policies/managed');
  try {
    accessSync(nearest(folder), constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}

/** The id that Chromium gives the unpacked extension: of its path, in the letters a to p. */
function idOfBuild(): string {
  const path = realpathSync(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)));
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Has the browsers that start from now on find what a company sets. Gives how to take all of it away again. */
type SetPolicy = (policy: object) => () => void;

/** In a file of the system's, among those of other policies. */
const inChromium =
  (folder: string): SetPolicy =>
  (policy) => {
    const made = mkdirSync(folder, { recursive: true });
    const file = join(folder, `deskside-test-${process.pid}.json`);
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOfBuild()]: policy } } }));
    // What was written a moment ago is left to settle for some seconds.
    const before = Date.now() / 1000 - 60;
    utimesSync(file, before, before);
    return () => rmSync(made ?? file, { recursive: true });
  };

/** In a home of its own, as Firefox also looks for managed storage among what is a person's. */
const inFirefox: SetPolicy = (data) => {
  const name = 'deskside@deskside.app';
  const home = mkdtempSync(join(tmpdir(), 'deskside-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name, description: 'Deskside', type: 'storage', data };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(manifest));
  const { HOME = '' } = process.env;
  process.env.HOME = home;
  return () => {
    process.env.HOME = HOME;
    rmSync(home, { recursive: true, force: true });
  };
};

/** How the browser of this run is given a policy; null where that cannot be done. */
export async function policySetter(): Promise<SetPolicy | null> {
  if (process.platform !== 'linux') return null;
  if (browserOfRun() === 'firefox') return inFirefox;
  const folder = await folderOfChromium();
  return folder === null ? null : inChromium(folder);
}
