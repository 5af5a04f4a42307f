import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import type { Editor, Field } from './editor.ts';
import { textField } from './text-field.ts';

/** The first that fits is taken; plain editables, which fit always, come last. */
const editors: readonly Editor[] = [textField, ckeditor5, contenteditable];

/** Opens an editable with the editor it is made with, asked at each use because sites change theirs. */
export function openField(root: HTMLElement): Field {
  const editor = editors.find((candidate) => candidate.fits(root)) ?? contenteditable;
  return editor.open(root);
}
