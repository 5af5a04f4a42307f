import { fromHtml, type Make, toHtml } from './editor.ts';

/** CKEditor 4, which writes the document of its frame anew with each draft that is put in. */
export const make: Make = async (place) => {
  Object.assign(window, { CKEDITOR_BASEPATH: '/ckeditor4/' });
  await import('ckeditor4');
  const source = document.createElement('div');
  place.append(source);
  const editor = window.CKEDITOR.replace(source, {
    contentsCss: 'body { font: 15px/1.6 Arial, sans-serif }',
    customConfig: '',
    height: 200,
    language: 'en',
    plugins: 'basicstyles,clipboard,enterkey,toolbar,undo,wysiwygarea',
    stylesSet: false,
    versionCheck: false,
  });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return {
    async set(draft) {
      await new Promise<void>((callback) => editor.setData(toHtml(draft), { callback }));
      editor.resetUndo();
    },
    get: () => fromHtml(editor.getData()),
    html: () => editor.getData(),
  };
};
