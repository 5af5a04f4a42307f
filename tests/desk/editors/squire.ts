import Squire from 'squire-rte';
import { fromHtml, type Make, toHtml } from './editor.ts';

export const make: Make = (place) => {
  const box = document.createElement('div');
  place.append(box);
  const editor = new Squire(box, {
    blockTag: 'P',
    sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
  });
  return {
    set(draft) {
      editor.setHTML(toHtml(draft));
    },
    get: () => fromHtml(editor.getHTML()),
    html: () => editor.getHTML(),
  };
};
