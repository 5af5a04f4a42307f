import $ from 'jquery';
import 'summernote/dist/summernote-lite.css';
import 'summernote/dist/summernote-lite.js';
import { fromHtml, type Make, toHtml } from './editor.ts';

export const make: Make = (place) => {
  const source = document.createElement('div');
  place.append(source);
  const note = $(source);
  note.summernote({ toolbar: [['font', ['bold']]] });
  return {
    set(draft) {
      note.summernote('code', toHtml(draft));
      note.summernote('editor.commit');
    },
    get: () => fromHtml(note.summernote('code')),
    html: () => note.summernote('code'),
  };
};
