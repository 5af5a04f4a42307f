import type { Editor } from './editor.ts';
import { richField } from './rich.ts';

/** An editable the browser itself edits: Gmail and many small ones. */
export const contenteditable: Editor = {
  fits: (root) => root.isContentEditable,
  open: (root) => richField(root),
};
