import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { type Make, type Run, toHtml } from './editor.ts';

export const make: Make = async (place) => {
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: ['bold'],
  });
  return {
    set: (draft) => editor.setData(toHtml(draft)),
    get() {
      const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
      return blocks.map((block) =>
        [...(block.is('element') ? block.getChildren() : [])].flatMap((node): Run[] =>
          node.is('$text') ? [{ text: node.data, ...(node.hasAttribute('bold') && { bold: true }) }] : [],
        ),
      );
    },
    html: () => editor.getData(),
  };
};
