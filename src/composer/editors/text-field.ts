import { createMirror } from '../mirror.ts';
import { hasFocus } from '../selection.ts';
import type { Field } from './editor.ts';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Textareas and one-line inputs. Their words are no part of the document, so a mirror carries the underlines. */
export function textField(field: TextField): Field {
  const mirror = createMirror(field);
  return {
    takesLines: field.tagName === 'TEXTAREA',
    read() {
      const node = mirror.show(field.value);
      const piece = { start: 0, length: node.length, node, offset: 0 };
      return { text: node.data, root: mirror.root, pieces: [piece] };
    },
    caret: () => (hasFocus(field) ? field.selectionEnd : null),
    select: (_, start, end) => field.setSelectionRange(start, end),
    async type(_, edit) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(edit.start, edit.end);
      field.ownerDocument.execCommand(edit.text ? 'insertText' : 'delete', false, edit.text);
    },
    close: () => mirror.remove(),
  };
}
