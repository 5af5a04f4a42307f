import type { Editor } from './editor.ts';

/** Trix, of tools made with Rails. */
export const trix: Editor = {
  fits: (root) => root.tagName === 'TRIX-EDITOR',
  gone: '[data-trix-cursor-target]',
  takes: 'transfer',
  typesItself: true,
};
