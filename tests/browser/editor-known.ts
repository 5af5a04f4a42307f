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

/** What holds in one run and not in the next, so that no test of it could be trusted. */
const unsteady: typeof failures = (['chromium', 'firefox'] as const).map((browser) => [
  'slate47',
  browser,
  /one step|formatting|keeps bold|paragraph/,
  'Slate 0.47 takes a rewrite now as one step to undo, now as several; so this is not tried.',
]);

const find = (among: typeof failures, editor: EditorName, says: string, browser: BrowserName) =>
  among.find(([name, where, which]) => name === editor && where === browser && which.test(says))?.[3];

/** Whether a case is not tried in an editor, as it comes out now so, now so. */
export const isUnsteady = (editor: EditorName, says: string, browser: BrowserName): boolean =>
  find(unsteady, editor, says, browser) !== undefined;

/** Why a case does not hold in an editor; undefined where it does. */
export function known(editor: EditorName, says: string, browser: BrowserName): string | undefined {
  return find([...failures, ...unsteady], editor, says, browser);
}
