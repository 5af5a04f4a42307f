/** The editors that have a page here, in the order of the table, with what stands for each. */
export const editors = {
  textarea: 'textarea',
  input: 'one-line input',
  contenteditable: 'contenteditable',
  ckeditor5: 'CKEditor 5',
  ckeditor41: 'CKEditor 5 v41',
  ckeditor35: 'CKEditor 5 v35',
  ckeditor4: 'CKEditor 4 (frame)',
  tinymce: 'TinyMCE 8 (frame)',
  tinymce5: 'TinyMCE 5 (frame)',
  quill: 'Quill 2',
  quill1: 'Quill 1.3',
  prosemirror: 'ProseMirror',
  tiptap: 'Tiptap 3',
  chatwoot: 'Chatwoot',
  lexical: 'Lexical',
  slate: 'Slate',
  slate47: 'Slate 0.47',
  draft: 'Draft.js',
  summernote: 'Summernote',
  trix: 'Trix',
  squire: 'Squire',
  rooster: 'RoosterJS',
} as const;

export type EditorName = keyof typeof editors;
export const editorNames = Object.keys(editors) as EditorName[];
