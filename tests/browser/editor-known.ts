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
  [
    'slate47',
    'chromium',
    /^follows edits/,
    'Slate 0.47 does not hear of a caret put at the very start by a key; typing there fails without Deskside too.',
  ],
  [
    'slate47',
    'chromium',
    /^leaves a word that is being composed/,
    'Slate 0.47 shows a composed word but does not take it into its model, without Deskside too.',
  ],
  [
    'trix',
    'firefox',
    /^leaves the caret/,
    'Trix in Firefox puts the caret behind the rewrite, after it was put back where it was.',
  ],
];

/** Why a case does not hold in an editor; undefined where it does. */
export function known(editor: EditorName, says: string, browser: BrowserName): string | undefined {
  return failures.find(
    ([name, where, which]) => name === editor && where === browser && which.test(says),
  )?.[3];
}
