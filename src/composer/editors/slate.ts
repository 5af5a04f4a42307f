import type { Editor } from './editor.ts';

export const slate: Editor = {
  fits: (root) => root.dataset.slateEditor === 'true' && !root.dataset.key,
  fillers: /\uFEFF/g,
  gone: '[data-slate-placeholder]',
  typesItself: true,
};
