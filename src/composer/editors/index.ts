import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { Editor, Field } from './editor.ts';
import { lexical } from './lexical.ts';
import { richField } from './rich.ts';
import { rooster } from './rooster.ts';
import { slate } from './slate.ts';
import { slate47 } from './slate47.ts';
import { textField } from './text-field.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

const editors: readonly Editor[] = [
  ckeditor5,
  ckeditor4,
  tinymce,
  lexical,
  slate,
  slate47,
  draft,
  trix,
  rooster,
];

/** Asked at each use: frameworks dress their elements late, and sites change theirs. */
const editorOf = (root: HTMLElement) => editors.find(({ fits }) => fits(root)) ?? contenteditable;

/** Opens an editable with the editor it is made with. */
export function openField(root: HTMLElement): Field {
  return root.tagName === 'TEXTAREA' || root.tagName === 'INPUT'
    ? textField(root as HTMLTextAreaElement | HTMLInputElement)
    : richField(root, editorOf);
}
