import {
  Autoformat,
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  type ModelElement,
  Paragraph,
} from 'ckeditor5';

/** Makes `root` a CKEditor 5 composer as Zendesk does: the element itself becomes the editable, the toolbar goes in `bar`. */
export async function createEditor(
  root: HTMLElement,
  bar: HTMLElement,
  label: string,
): Promise<DecoupledEditor> {
  const editor = await DecoupledEditor.create(root, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, Autoformat],
    toolbar: ['bold', 'italic', '|', 'bulletedList', 'numberedList', '|', 'link', 'blockQuote'],
    placeholder: 'Write your reply',
    label,
    // The editor's licence asks for its name; on this side it leaves the badge its corner.
    ui: { poweredBy: { side: 'left', position: 'inside', label: null } },
  });
  const toolbar = editor.ui.view.toolbar.element;
  if (toolbar) bar.append(toolbar);
  return editor;
}

/** The words in the editor's model: a newline between blocks and for each soft break. */
export function modelText(editor: DecoupledEditor): string {
  const root = editor.model.document.getRoot();
  return root
    ? [...root.getChildren()].map((block) => (block.is('element') ? blockText(block) : '')).join('\n')
    : '';
}

function blockText(block: ModelElement): string {
  const parts: string[] = [];
  for (const node of block.getChildren()) {
    if (node.is('$text')) parts.push(node.data);
    else if (node.is('element', 'softBreak')) parts.push('\n');
    else if (node.is('element')) parts.push(blockText(node));
  }
  return parts.join('');
}
