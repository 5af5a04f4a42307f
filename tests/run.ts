import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, findBrowser, PATH_VARIABLES } from './browser/find-browser.ts';
import { REPORT_FILE, type Report } from './report.ts';
import { tool } from './tool.ts';

/** Everything that must hold before a change is taken, in the order in which it is cheapest to fail. */

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
/** Those that are not to be had here. */
const absent = new Set<BrowserName>();

const reports = mkdtempSync(join(tmpdir(), 'deskside-tests-'));

/** A tool that either holds or does not counts as one check. */
async function check(name: string, ...args: string[]): Promise<Report> {
  const code = await tool(name, ...args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [name], skipped: 0, unsteady: [] };
}

/** Runs one vitest project. */
async function tests(name: string, report = name): Promise<Report> {
  const file = join(reports, `${report}.json`);
  process.env[REPORT_FILE] = file;
  const code = await tool(
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=./tests/report.ts',
  );
  const ended = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { passed: 0, failed: [], skipped: 0, unsteady: [] };
  const isUntold = code !== 0 && ended.failed.length === 0;
  return isUntold ? { ...ended, failed: ['vitest itself'] } : ended;
}

/** Runs the browser tests in one browser. Where none can be had, that is said, and counts as one skipped. */
async function browserTests(name: BrowserName): Promise<Report> {
  try {
    process.env[PATH_VARIABLES[name]] = await findBrowser(name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`So nothing was tried in ${name}.`);
    absent.add(name);
    const failed = absent.size === browsers.length ? ['no browser at all'] : [];
    return { passed: 0, failed, skipped: 1, unsteady: [] };
  }
  process.env.TEST_BROWSER = name;
  return tests('browser', name);
}

/** What came of several runs. */
function sum(runs: readonly Report[]): Report {
  return {
    passed: runs.reduce((all, { passed }) => all + passed, 0),
    skipped: runs.reduce((all, { skipped }) => all + skipped, 0),
    failed: runs.flatMap(({ failed }) => failed),
    unsteady: runs.flatMap(({ unsteady }) => unsteady),
  };
}

const parts: [string, () => Promise<Report>][] = [
  ['generated types', () => check('wxt', 'prepare')],
  ['types', () => check('tsc', '--noEmit')],
  ['lint', () => check('biome', 'check', '.')],
  ['unit tests', () => tests('unit')],
  // For each browser, so that no test meets an older one.
  [
    'build',
    async () => sum([await check('wxt', 'build'), await check('wxt', 'build', '--browser', 'firefox')]),
  ],
  ...browsers.map((name): [string, () => Promise<Report>] => [
    `browser tests in ${name}`,
    () => browserTests(name),
  ]),
];

rmSync(join(import.meta.dirname, '../.output/failed'), { recursive: true, force: true });
const ran = new Map<string, Report>();
for (const [name, run] of parts) {
  if (name.startsWith('browser tests') && ran.get('build')?.failed.length) continue; // they would test the build before this one
  console.log(`\n── ${name}`);
  ran.set(name, await run());
}
rmSync(reports, { recursive: true });

function list(says: string, of: 'failed' | 'unsteady'): void {
  const lines = [...ran].flatMap(([name, report]) => report[of].map((what) => `  ${name}: ${what}`));
  if (lines.length > 0) console.log(`\n${[says, ...lines].join('\n')}`);
}
list('Failed at first, passed when tried again:', 'unsteady');
list('Please look at:', 'failed');
const { passed, failed, skipped } = sum([...ran.values()]);
console.log(`\n${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
