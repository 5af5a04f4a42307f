import { type Make, type Run, toHtml } from './editor.ts';

interface TextNode {
  is(type: '$text'): boolean;
  data: string;
  hasAttribute(name: string): boolean;
}
interface Block {
  getChildren(): Iterable<TextNode>;
}

/** What of a ready build's editor is used here. */
interface ReadyBuild {
  create(
    source: HTMLElement,
    options: object,
  ): Promise<{
    setData(html: string): void;
    getData(): string;
    model: { document: { getRoot(): { getChildren(): Iterable<Block> } } };
  }>;
}

declare global {
  interface Window {
    ClassicEditor: ReadyBuild;
  }
}

/** CKEditor 5 as it was handed out before version 42, in one file that the page loads by itself. */
export const make: Make = async (place) => {
  const script = document.createElement('script');
  script.src = `${location.pathname}/build/ckeditor.js`;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  const source = document.createElement('div');
  place.append(source);
  const editor = await window.ClassicEditor.create(source, { toolbar: ['bold'] });
  return {
    set: (draft) => editor.setData(toHtml(draft)),
    get: () =>
      [...editor.model.document.getRoot().getChildren()].map((block) =>
        [...block.getChildren()].flatMap((node): Run[] =>
          node.is('$text') ? [{ text: node.data, ...(node.hasAttribute('bold') && { bold: true }) }] : [],
        ),
      ),
    html: () => editor.getData(),
  };
};
