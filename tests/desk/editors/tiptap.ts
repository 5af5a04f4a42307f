import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type Make, toHtml } from './editor.ts';
import { paragraphs } from './prosemirror.ts';

export const make: Make = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    // A draft put in is no step to undo, or it would be one with what follows within half a second.
    set(draft) {
      editor
        .chain()
        .setMeta('addToHistory', false)
        .setContent(toHtml(draft), { parseOptions: { preserveWhitespace: true } })
        .run();
    },
    get: () => paragraphs(editor.state.doc, 'bold'),
    html: () => editor.getHTML(),
  };
};
