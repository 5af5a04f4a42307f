import type { Editor } from './editor.ts';

export const lexical: Editor = {
  fits: (root) => root.dataset.lexicalEditor === 'true',
  typesItself: true,
};
