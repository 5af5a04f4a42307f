import { tool } from '../tool.ts';

/** Plays the editors' cases in both browsers and writes the outcome to EDITORS.md. Needs both builds. */

process.env.WRITE_TABLE = '1';
for (const browser of ['chromium', 'firefox']) {
  process.env.TEST_BROWSER = browser;
  const code = await tool('vitest', 'run', '--project', 'browser', 'tests/browser/editors.test.ts');
  process.exitCode ||= code;
}
