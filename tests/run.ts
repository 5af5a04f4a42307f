import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { tool } from './tool.ts';

/** Everything that must hold before a change is taken, in the order in which it is cheapest to fail. */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), 'deskside-tests-'));

/** A tool that either holds or does not counts as one check. */
async function check(name: string, ...args: string[]): Promise<Count> {
  const code = await tool(name, ...args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Runs one vitest project and counts its tests; a file that could not even start counts as one failure. */
async function tests(name: string): Promise<Count> {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await tool('vitest', 'run', '--project', name, ...reporters);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    return {
      passed: report.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // vitest ended before it could write its report
  }
}

async function browserTests(): Promise<Count> {
  rmSync(join(import.meta.dirname, '../.output/failed'), { recursive: true, force: true });
  try {
    process.env.CHROME_PATH = await findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return tests('browser');
}

const parts: [string, () => Promise<Count>][] = [
  ['generated types', () => check('wxt', 'prepare')],
  ['types', () => check('tsc', '--noEmit')],
  ['lint', () => check('biome', 'check', '.')],
  ['unit tests', () => tests('unit')],
  ['build', () => check('wxt', 'build')],
  ['browser tests', browserTests],
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const [name, run] of parts) {
  if (name === 'browser tests' && broken.includes('build')) continue; // they would test the build before this one
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
