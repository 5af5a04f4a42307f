import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { type Make, type Paragraphs, toHtml } from './editor.ts';

export const make: Make = (place) => {
  const quill = new Quill(place, { formats: ['bold'], modules: { history: { userOnly: true } } });
  return {
    set(draft) {
      quill.setContents(quill.clipboard.convert({ html: toHtml(draft) }), 'api');
      quill.history.clear();
    },
    get() {
      const lines: Paragraphs = [[]];
      for (const { insert, attributes } of quill.getContents().ops) {
        for (const [at, text] of String(insert).split('\n').entries()) {
          if (at > 0) lines.push([]);
          if (text) lines.at(-1)?.push({ text, ...(attributes?.bold ? { bold: true } : {}) });
        }
      }
      return lines.slice(0, -1); // every line of Quill ends with a newline, the last one too
    },
    html: () => quill.root.innerHTML,
  };
};
