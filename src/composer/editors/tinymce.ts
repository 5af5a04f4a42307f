import type { Editor } from './editor.ts';

/** TinyMCE of any version, mostly the body of a frame: UVdesk writes with it. */
export const tinymce: Editor = {
  fits: (root) => root.classList.contains('mce-content-body'),
  fillers: /\uFEFF/g,
  gone: '[data-mce-bogus="all"]',
  stepKey: 45, // Insert
};
