import {
  buildEditor,
  EditorState,
  EditorView,
  MessageMarkdownSerializer,
  messageSchema,
} from '@chatwoot/prosemirror-schema';
import type { Make, Run } from './editor.ts';
import { paragraphs } from './prosemirror.ts';

/** Chatwoot's own editor, which sends Markdown. */
export const make: Make = (place) => {
  const { nodes, marks } = messageSchema;
  const plugins = buildEditor({
    schema: messageSchema,
    placeholder: 'Write your reply',
    methods: {},
    enabledMenuOptions: ['strong'],
  });
  const view = new EditorView(place, { state: EditorState.create({ schema: messageSchema, plugins }) });
  return {
    set(draft) {
      const run = (one: Run) => messageSchema.text(one.text, one.bold ? [marks.strong.create()] : []);
      const blocks = draft.map((runs) => nodes.paragraph.create(null, runs.map(run)));
      view.updateState(EditorState.create({ doc: nodes.doc.create(null, blocks), plugins }));
    },
    get: () => paragraphs(view.state.doc, 'strong'),
    html: () => MessageMarkdownSerializer.serialize(view.state.doc),
  };
};
