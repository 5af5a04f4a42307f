import type { Editor } from './editor.ts';

/** CKEditor 5, with which Zendesk writes. */
export const ckeditor5: Editor = {
  fits: (root) => root.classList.contains('ck-editor__editable'),
  // Seven of these hold the caret in an empty bold run; a single one is the agent's.
  fillers: /\u2060{7}|\u200B{7}/g,
  gone: '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle',
  typesItself: true,
};
