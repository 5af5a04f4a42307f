import Quill from 'quill1';
import 'quill1/dist/quill.core.css';
import { type Make, toHtml } from './editor.ts';
import { linesOf } from './quill.ts';

export const make: Make = (place) => {
  const box = document.createElement('div');
  place.append(box);
  const quill = new Quill(box, { formats: ['bold'], modules: { history: { userOnly: true } } });
  return {
    set(draft) {
      quill.setContents(quill.clipboard.convert(toHtml(draft)), 'api');
      quill.history.clear();
    },
    get: () => linesOf(quill.getContents().ops),
    html: () => quill.root.innerHTML,
  };
};
