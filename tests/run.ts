import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, findBrowser, PATH_VARIABLES } from './browser/find-browser.ts';
import { tool } from './tool.ts';

/** Everything that must hold before a change is taken, in the order in which it is cheapest to fail. */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
/** Those that are not to be had here. */
const absent = new Set<BrowserName>();

const reports = mkdtempSync(join(tmpdir(), 'deskside-tests-'));

/** A tool that either holds or does not counts as one check. */
async function check(name: string, ...args: string[]): Promise<Count> {
  const code = await tool(name, ...args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Runs one vitest project and counts its tests; a file that could not even start counts as one failure. */
async function tests(name: string, report = name): Promise<Count> {
  const file = join(reports, `${report}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await tool('vitest', 'run', '--project', name, ...reporters);
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    const failed = counts.numFailedTests;
    return {
      passed: counts.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // vitest ended before it could write its report
  }
}

/** Runs the browser tests in one browser. Where none can be had, that is said, and counts as one skipped. */
async function browserTests(name: BrowserName): Promise<Count> {
  try {
    process.env[PATH_VARIABLES[name]] = await findBrowser(name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`So nothing was tried in ${name}.`);
    absent.add(name);
    return { passed: 0, failed: absent.size === browsers.length ? 1 : 0, skipped: 1 };
  }
  process.env.TEST_BROWSER = name;
  return tests('browser', name);
}

/** A build for each browser, so that no test meets an older one. */
async function builds(): Promise<Count> {
  const counts = [await check('wxt', 'build'), await check('wxt', 'build', '--browser', 'firefox')];
  const sum = (part: keyof Count) => counts.reduce((all, count) => all + count[part], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const parts: [string, () => Promise<Count>][] = [
  ['generated types', () => check('wxt', 'prepare')],
  ['types', () => check('tsc', '--noEmit')],
  ['lint', () => check('biome', 'check', '.')],
  ['unit tests', () => tests('unit')],
  ['build', builds],
  ...browsers.map((name): [string, () => Promise<Count>] => [
    `browser tests in ${name}`,
    () => browserTests(name),
  ]),
];

rmSync(join(import.meta.dirname, '../.output/failed'), { recursive: true, force: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const [name, run] of parts) {
  if (name.startsWith('browser tests') && broken.includes('build')) continue; // they would test the build before this one
  console.log(`\n── ${name}`);
  const { passed, failed, skipped } = await run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) broken.push(name);
}
rmSync(reports, { recursive: true });

if (broken.length > 0) console.log(`\nPlease look at: ${broken.join(', ')}.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = broken.length > 0 ? 1 : 0;
