import { createElement as h } from 'react';
import { render } from 'react-dom';
import { Editor } from 'slate-react22';
import { Value } from 'slate47';
import type { Make, Paragraphs, Run } from './editor.ts';

/** A draft as the document of a value, with an empty history. */
const asValue = (draft: Paragraphs) =>
  Value.fromJSON({
    document: {
      nodes: draft.map((runs) => ({
        object: 'block',
        type: 'paragraph',
        nodes: (runs.length ? runs : [{ text: '', bold: false }]).map(({ text, bold }) => ({
          object: 'text',
          text,
          marks: bold ? [{ type: 'bold' }] : [],
        })),
      })),
    },
  });

export const make: Make = (place) => {
  let value = asValue([[]]);
  const show = () =>
    render(
      h(Editor, {
        value,
        onChange(change) {
          value = change.value;
          show();
        },
        onKeyDown(event, editor, next) {
          if (!(event.ctrlKey && event.key === 'b')) return next();
          event.preventDefault();
          editor.toggleMark('bold');
        },
        renderMark: ({ attributes, children }) => h('strong', attributes, children),
      }),
      place,
    );
  show();
  return {
    set(draft) {
      value = asValue(draft);
      show();
    },
    get: () =>
      value
        .toJSON()
        .document.nodes.map((block) =>
          block.nodes.flatMap(({ text, marks }): Run[] =>
            text ? [{ text, ...(marks.length > 0 && { bold: true }) }] : [],
          ),
        ),
    html: () => JSON.stringify(value.toJSON().document),
    hearsAfter: 150, // it looks every 100 ms
  };
};
