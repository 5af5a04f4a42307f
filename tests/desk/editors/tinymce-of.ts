import { fromHtml, type Make, toHtml } from './editor.ts';

/** What of TinyMCE is used here, in any version. */
interface Tinymce {
  init(options: object): Promise<
    {
      setContent(html: string): unknown;
      getContent(): string;
      undoManager: { reset(): void };
    }[]
  >;
}

/** An editor of this TinyMCE. @param own what its version alone wants to be told */
export const makeOf =
  (tinymce: Tinymce, own: object = {}): Make =>
  async (place) => {
    const target = document.createElement('div');
    place.append(target);
    const [editor] = await tinymce.init({
      target,
      content_css: false,
      content_style: 'body { font: 15px/1.6 Arial, sans-serif }',
      height: 260,
      menubar: false,
      skin: false,
      toolbar: 'bold',
      ...own,
    });
    if (!editor) throw new Error('TinyMCE made no editor.');
    return {
      set(draft) {
        editor.setContent(toHtml(draft));
        editor.undoManager.reset();
      },
      get: () => fromHtml(editor.getContent()),
      html: () => editor.getContent(),
    };
  };
