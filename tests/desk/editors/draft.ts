import { ContentState, convertFromRaw, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement as h } from 'react';
import { render } from 'react-dom';
import type { Make, Run } from './editor.ts';

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);

export const make: Make = (place) => {
  let state = EditorState.createWithContent(ContentState.createFromText(''));
  function show(next: EditorState): void {
    state = next;
    const handleKeyCommand = (command: string) => {
      const changed = RichUtils.handleKeyCommand(state, command);
      if (changed) show(changed);
      return changed ? 'handled' : 'not-handled';
    };
    render(h(Editor, { editorState: state, onChange: show, handleKeyCommand }), place);
  }
  show(state);
  return {
    set(draft) {
      const blocks = draft.map((runs, key) => ({
        key: `${key}`,
        type: 'unstyled',
        text: runs.map(({ text }) => text).join(''),
        depth: 0,
        inlineStyleRanges: runs.flatMap(({ text, bold }, at) =>
          bold ? [{ offset: lengthOf(runs.slice(0, at)), length: text.length, style: 'BOLD' as const }] : [],
        ),
        entityRanges: [],
      }));
      show(EditorState.createWithContent(convertFromRaw({ blocks, entityMap: {} })));
    },
    get: () =>
      convertToRaw(state.getCurrentContent()).blocks.map(({ text, inlineStyleRanges: ranges }) =>
        [...text].map((letter, at): Run => {
          const bold = ranges.some(({ offset, length }) => at >= offset && at < offset + length);
          return { text: letter, ...(bold && { bold }) };
        }),
      ),
    html: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
  };
};
