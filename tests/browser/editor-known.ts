import type { EditorName } from '../desk/editors/index.ts';
import type { BrowserName } from './find-browser.ts';

/** What does not hold: the test there must fail, so that one that begins to pass is struck off. */
const failures: readonly [EditorName, BrowserName, says: RegExp, cause: string][] = [
  [
    'contenteditable',
    'firefox',
    /^keeps bold words bold/,
    'Firefox undoes the rewrite of all of a bold run in two steps: typed in one, it takes the next space along.',
  ],
];

/** Why a case does not hold in an editor; undefined where it does. */
export function known(editor: EditorName, says: string, browser: BrowserName): string | undefined {
  return failures.find(
    ([name, where, which]) => name === editor && where === browser && which.test(says),
  )?.[3];
}
