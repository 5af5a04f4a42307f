import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getBrowser } from './get-browser.ts';

/**
 * The path of a Chromium, Chrome for Testing, Chrome or Edge on this machine: CHROME_PATH first, then the usual
 * places, then one that is fetched. Errors: when CHROME_PATH names no browser that runs, and when none can be had.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(
      `CHROME_PATH is "${named}", and no browser runs from there. Please correct it, or unset it to let us look.`,
    );
  }
  return (
    usualPlaces().find((path) => existsSync(path) && runs(path)) ??
    (await getBrowser(() => usualPlaces().find(runs)))
  );
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

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs86 } = process.env;
    const apps = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return apps.flatMap((app) =>
      [LOCALAPPDATA, PROGRAMFILES, programs86].flatMap((folder) => (folder ? [join(folder, app)] : [])),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'chrome',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
