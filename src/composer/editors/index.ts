import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import type { Editor, Field } from './editor.ts';
import { richField } from './rich.ts';
import { textField } from './text-field.ts';
import { tinymce } from './tinymce.ts';

const editors: readonly Editor[] = [ckeditor5, ckeditor4, tinymce];

/** Asked at each use: frameworks dress their elements late, and sites change theirs. */
const editorOf = (root: HTMLElement) => editors.find(({ fits }) => fits(root)) ?? contenteditable;

/** Opens an editable with the editor it is made with. */
export function openField(root: HTMLElement): Field {
  return root.tagName === 'TEXTAREA' || root.tagName === 'INPUT'
    ? textField(root as HTMLTextAreaElement | HTMLInputElement)
    : richField(root, editorOf);
}
