import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { fromHtml, type Make, toHtml } from './editor.ts';

export const make: Make = async (place) => {
  const target = document.createElement('div');
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    content_css: false,
    content_style: 'body { font: 15px/1.6 Arial, sans-serif }',
    height: 260,
    menubar: false,
    promotion: false,
    skin: false,
    toolbar: 'bold',
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
