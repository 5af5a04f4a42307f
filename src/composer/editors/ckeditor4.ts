import type { Editor } from './editor.ts';

/** CKEditor 4, mostly the body of a frame: Salesforce writes its mails with it. */
export const ckeditor4: Editor = {
  fits: (root) => root.classList.contains('cke_editable'),
  fillers: /\u200B{7}/g,
  stepKey: 35, // End
};
