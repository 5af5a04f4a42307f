import type { Editor } from './editor.ts';

/** Slate before 0.50, with which Help Scout writes: its nodes have keys. */
export const slate47: Editor = {
  fits: (root) => root.dataset.slateEditor === 'true' && root.dataset.key !== undefined,
  gone: '[data-slate-placeholder]',
  isAsked: true,
};
