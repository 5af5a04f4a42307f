import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type Make, toHtml } from './editor.ts';
import { paragraphs } from './prosemirror.ts';

export const make: Make = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    set: (draft) => editor.commands.setContent(toHtml(draft), { parseOptions: { preserveWhitespace: true } }),
    get: () => paragraphs(editor.state.doc, 'bold'),
    html: () => editor.getHTML(),
  };
};
