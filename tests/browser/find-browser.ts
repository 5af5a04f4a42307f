import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getBrowser } from './get-browser.ts';

/** The browsers that Deskside is for; chromium stands for Chrome, Edge and their kin. */
export type BrowserName = 'chromium' | 'firefox';

/** How each names its own path, for those who keep it elsewhere. */
export const PATH_VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** The browser this run of the tests is in: the one TEST_BROWSER names, Chromium without it. */
export const browserOfRun = (): BrowserName =>
  process.env.TEST_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/**
 * The path of a browser on this machine: the one CHROME_PATH or FIREFOX_PATH names first, then the usual places,
 * then one that is fetched. Errors: when the variable names no browser that runs, and when none can be had.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const variable = PATH_VARIABLES[name];
  const named = process.env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(
      `${variable} is "${named}", and no browser runs from there. Please correct it, or unset it to let us look.`,
    );
  }
  const look = () => usualPlaces(name).find(runs);
  return look() ?? (await getBrowser(name, look));
}

/** True when the file at `path` is a browser that starts here (its libraries are in place). */
export function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there, asking a browser for its version opens a window
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Under a folder of applications on macOS, under one of programs on Windows, and as a command elsewhere. */
const places: Readonly<Record<BrowserName, { mac: string[]; windows: string[]; commands: string[] }>> = {
  chromium: {
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    commands: [
      'chromium',
      'chromium-browser',
      'chrome',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
  },
  firefox: {
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    commands: ['firefox-esr', 'firefox'],
  },
};

function usualPlaces(name: BrowserName): string[] {
  const { mac, windows, commands } = places[name];
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      mac.map((app) => join(folder, app)),
    );
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs86 } = process.env;
    return windows.flatMap((app) =>
      [LOCALAPPDATA, PROGRAMFILES, programs86].flatMap((folder) => (folder ? [join(folder, app)] : [])),
    );
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
