import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Text } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Make, Run } from './editor.ts';

type Leaf = { text: string; bold?: boolean };
const isBold = (node: object) => 'bold' in node && node.bold === true;

export const make: Make = (place) => {
  const editor = withHistory(withReact(createEditor()));
  const empty = [{ children: [{ text: '' }] }] as Descendant[];
  const toggle = () =>
    isBold(Editor.marks(editor) ?? {})
      ? Editor.removeMark(editor, 'bold')
      : Editor.addMark(editor, 'bold', true);
  const editable = h(Editable, {
    renderLeaf: ({ attributes, children, leaf }) =>
      h('span', attributes, isBold(leaf) ? h('strong', null, children) : children),
    onKeyDown(event) {
      if (event.ctrlKey && event.key === 'b') {
        event.preventDefault();
        toggle();
      }
    },
  });
  const props = { editor, initialValue: empty, children: editable };
  createRoot(place).render(h(Slate, props));
  return {
    set(draft) {
      editor.children = draft.map((runs) => ({
        children: (runs.length ? runs : [{ text: '' }]).map((run): Leaf => ({ ...run })),
      })) as Descendant[];
      editor.selection = null;
      editor.history = { undos: [], redos: [] };
      editor.onChange();
    },
    get: () =>
      editor.children.map((block) =>
        (Element.isElement(block) ? block.children : []).flatMap((node): Run[] =>
          Text.isText(node) && node.text ? [{ text: node.text, ...(isBold(node) && { bold: true }) }] : [],
        ),
      ),
    html: () => JSON.stringify(editor.children),
    hearsAfter: 150, // it looks every 100 ms
  };
};
