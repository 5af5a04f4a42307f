import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { fromHtml, type Make, toHtml } from './editor.ts';

export const make: Make = (place) => {
  const box = document.createElement('div');
  place.append(box);
  let editor = createEditor(box);
  return {
    set(draft) {
      editor.dispose();
      editor = createEditor(box, [], createModelFromHtml(toHtml(draft)));
    },
    get: () => fromHtml(exportContent(editor)),
    html: () => exportContent(editor),
  };
};
