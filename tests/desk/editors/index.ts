/** The editors that have a page here, in the order of the table, with what stands for each. */
export const editors = {
  textarea: 'textarea',
  input: 'one-line input',
  contenteditable: 'contenteditable',
  ckeditor5: 'CKEditor 5',
  quill: 'Quill 2',
  prosemirror: 'ProseMirror',
  tiptap: 'Tiptap 3',
} as const;

export type EditorName = keyof typeof editors;
export const editorNames = Object.keys(editors) as EditorName[];
