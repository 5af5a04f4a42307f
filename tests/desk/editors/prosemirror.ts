import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, type Node as Model, DOMParser as Parser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type Make, type Paragraphs, type Run, toHtml } from './editor.ts';

/** Paragraphs of a ProseMirror document; `bold` is the name of its mark. */
export function paragraphs(doc: Model, bold: string): Paragraphs {
  return doc.content.content.map((block) =>
    block.content.content.flatMap((node): Run[] =>
      node.isText
        ? [
            {
              text: node.text ?? '',
              ...(node.marks.some(({ type }) => type.name === bold) && { bold: true }),
            },
          ]
        : [],
    ),
  );
}

function parsed(html: string): Model {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return Parser.fromSchema(schema).parse(body, { preserveWhitespace: true });
}

export const make: Make = (place) => {
  const plugins = [
    history(),
    keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }),
    keymap(baseKeymap),
  ];
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) });
  return {
    set: (draft) => view.updateState(EditorState.create({ doc: parsed(toHtml(draft)), plugins })),
    get: () => paragraphs(view.state.doc, 'strong'),
    html() {
      const box = document.createElement('div');
      box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return box.innerHTML;
    },
  };
};
