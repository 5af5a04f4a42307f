import type { Editor } from './editor.ts';

/** An editable the browser itself edits, and frameworks that differ in nothing from one: Gmail and many more. */
export const contenteditable: Editor = { fits: (root) => root.isContentEditable };
