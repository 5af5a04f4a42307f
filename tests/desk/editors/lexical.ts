import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
} from 'lexical';
import type { Make, Run } from './editor.ts';

export const make: Make = (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.style.whiteSpace = 'pre-wrap';
  place.append(box);
  const editor = createEditor({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 0);
  return {
    set(draft) {
      editor.update(
        () => {
          const root = $getRoot().clear();
          for (const runs of draft) {
            const paragraph = $createParagraphNode();
            for (const { text, bold } of runs) {
              const node = $createTextNode(text);
              paragraph.append(bold ? node.toggleFormat('bold') : node);
            }
            root.append(paragraph);
          }
        },
        { discrete: true },
      );
      history.undoStack = [];
    },
    get: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) =>
            ($isElementNode(block) ? block.getChildren() : []).flatMap((node): Run[] =>
              $isTextNode(node)
                ? [{ text: node.getTextContent(), ...(node.hasFormat('bold') && { bold: true }) }]
                : [],
            ),
          ),
      ),
    html: () => JSON.stringify(editor.getEditorState()),
  };
};
