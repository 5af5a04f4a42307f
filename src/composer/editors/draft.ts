import type { Editor } from './editor.ts';

/** Draft.js, with which Gorgias writes. Its model keeps up with what Chromium types only within one run of words. */
export const draft: Editor = {
  fits: (root) => root.classList.contains('public-DraftEditor-content'),
  takes: 'paste',
  typesItself: true,
};
