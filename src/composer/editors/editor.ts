import type { Edit } from '../edit.ts';
import type { Draft } from '../places.ts';

/** The text of one editable, whatever it is made with. */
export interface Field {
  /** Whether one edit may hold a line end, or take one away. */
  readonly takesLines: boolean;
  read(): Draft;
  /** Offset of the caret, null when it is elsewhere. */
  caret(draft: Draft): number | null;
  /** Selects [start, end), in the field that has the focus; start === end sets the caret. */
  select(draft: Draft, start: number, end: number): void;
  /** Types one edit the way the editor hears it. Whether it was taken shows in what `read` gives then. */
  type(draft: Draft, edit: Edit): Promise<void>;
  /** Takes away what was put on the page for this field. */
  close(): void;
}

/** An editor framework that makes elements editable, and in what it differs from the others. */
export interface Editor {
  fits(root: HTMLElement): boolean;
  /** Characters it keeps among the words for itself; a global pattern. */
  fillers?: RegExp;
  /** Elements it keeps among the words for itself; a selector. */
  gone?: string;
  /** Whether it types into its model by itself and leaves nothing to the browser. */
  typesItself?: boolean;
  /** Whether it is asked in Firefox too before anything is typed. */
  isAsked?: boolean;
  /** How Chromium hands it text, where not as the `data` of an event: in a `dataTransfer`, or as a paste. */
  takes?: 'transfer' | 'paste';
  /** Code of a key that writes nothing, at which it ends one step to undo: it takes them by keys alone. */
  stepKey?: number;
}
