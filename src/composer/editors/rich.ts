import { type Draft, offsetOf, rangeOf } from '../places.ts';
import { caretPlace, select } from '../selection.ts';
import { walk } from '../walk.ts';
import { readingOf } from '../zones.ts';
import type { Editor, Field } from './editor.ts';
import { writeRich } from './write.ts';

function keepsSpace(element: Element): boolean {
  return /pre|break-spaces/.test(getComputedStyle(element).whiteSpace);
}

/** The field of an editable element; `editorOf` tells what it is made with. */
export function richField(root: HTMLElement, editorOf: (root: HTMLElement) => Editor): Field {
  function read(): Draft {
    const { fillers, gone } = editorOf(root);
    const reading = (element: Element) => readingOf(element, gone);
    return { root, ...walk(root, { ...(fillers && { fillers }), reading, keepsSpace }) };
  }
  return {
    takesLines: false,
    read,
    caret(draft: Draft) {
      const place = caretPlace(root);
      return place && offsetOf(draft, place.node, place.offset);
    },
    select: (draft, start, end) => select(rangeOf(draft, start, end)),
    type: (_, { start, end, text }) =>
      writeRich(root, () => rangeOf(read(), start, end), text, editorOf(root)),
    close() {},
  };
}
