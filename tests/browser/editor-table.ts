import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorNames, editors } from '../desk/editors/index.ts';
import { applies, cases } from './editor-cases.ts';
import { known } from './editor-known.ts';
import { browserOfRun } from './find-browser.ts';

const FILE = join(import.meta.dirname, 'EDITORS.md');
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** The outcome in the browser of this run; `shown` are the cases that passed, as `editor/case`. */
export function tableOf(shown: ReadonlySet<string>): string {
  const browser = browserOfRun();
  const causes: string[] = [];
  const rows = cases.map((each) => {
    const outcomes = editorNames.map((editor) => {
      if (!applies(each, editor)) return '–';
      if (shown.has(`${editor}/${each.says}`)) return '✓';
      const cause = known(editor, each.says, browser) ?? 'it was not to fail';
      if (!causes.includes(cause)) causes.push(cause);
      return `✗ ${causes.indexOf(cause) + 1}`;
    });
    return `| ${[each.says, ...outcomes].join(' | ')} |`;
  });
  const heads = ['', ...editorNames.map((name) => editors[name])];
  const rule = heads.map((_, at) => (at === 0 ? '---' : ':-:'));
  return [
    `## ${TITLES[browser]}`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${rule.join(' | ')} |`,
    ...rows,
    ...(causes.length > 0 ? ['', ...causes.map((cause, at) => `${at + 1}. ${cause}`)] : []),
    '',
  ].join('\n');
}

/** The file's parts: what it begins with, and a part a browser. */
function parts(): string[] {
  return readFileSync(FILE, 'utf8').split(/^(?=## )/m);
}

const isOurs = (part: string) => part.startsWith(`## ${TITLES[browserOfRun()]}\n`);

/** What the file says of the browser of this run. */
export function readTable(): string {
  const [part = ''] = parts().filter(isOurs);
  return `${part.trimEnd()}\n`;
}

export function writeTable(table: string): void {
  const [head = '', ...sections] = parts();
  const all = [...sections.filter((part) => !isOurs(part)), table].toSorted();
  writeFileSync(FILE, `${head}${all.map((part) => part.trimEnd()).join('\n\n')}\n`);
}
