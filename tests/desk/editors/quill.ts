import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { type Make, type Paragraphs, toHtml } from './editor.ts';

interface Op {
  insert?: unknown;
  attributes?: Record<string, unknown>;
}

/** The paragraphs in a delta of any version of Quill. */
export function linesOf(ops: readonly Op[]): Paragraphs {
  const lines: Paragraphs = [[]];
  for (const { insert, attributes } of ops) {
    for (const [at, text] of String(insert).split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text) lines.at(-1)?.push({ text, ...(attributes?.bold ? { bold: true } : {}) });
    }
  }
  return lines.slice(0, -1); // every line of Quill ends with a newline, the last one too
}

export const make: Make = (place) => {
  const quill = new Quill(place, { formats: ['bold'], modules: { history: { userOnly: true } } });
  return {
    set(draft) {
      quill.setContents(quill.clipboard.convert({ html: toHtml(draft) }), 'api');
      quill.history.clear();
    },
    get: () => linesOf(quill.getContents().ops),
    html: () => quill.root.innerHTML,
  };
};
