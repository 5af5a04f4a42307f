import { type Draft, offsetOf, rangeOf } from '../places.ts';
import { caretPlace, select } from '../selection.ts';
import { walk } from '../walk.ts';
import { readingOf } from '../zones.ts';
import type { Field } from './editor.ts';
import { writeRich } from './write.ts';

/** What a framework keeps among the words for itself. */
export interface Extras {
  /** Characters; a global pattern. */
  fillers?: RegExp;
  /** Elements; a selector. */
  gone?: string;
  /** Whether it types into its model by itself and leaves nothing to the browser. */
  typesItself?: boolean;
}

function keepsSpace(element: Element): boolean {
  return /pre|break-spaces/.test(getComputedStyle(element).whiteSpace);
}

/** The field of an editable element. */
export function richField(root: HTMLElement, extras: Extras = {}): Field {
  const options = {
    ...(extras.fillers && { fillers: extras.fillers }),
    reading: (element: Element) => readingOf(element, extras.gone),
    keepsSpace,
  };
  return {
    takesLines: false,
    read: () => ({ root, ...walk(root, options) }),
    caret(draft: Draft) {
      const place = caretPlace(root);
      return place && offsetOf(draft, place.node, place.offset);
    },
    select: (draft, start, end) => select(rangeOf(draft, start, end)),
    type: (draft, { start, end, text }) =>
      writeRich(root, rangeOf(draft, start, end), text, extras.typesItself ?? false),
    close() {},
  };
}
