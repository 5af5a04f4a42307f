import 'trix';
import 'trix/dist/trix.css';
import { fromHtml, type Make, toHtml } from './editor.ts';

export const make: Make = async (place) => {
  const element = document.createElement('trix-editor');
  const isReady = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  place.append(element);
  await isReady;
  return {
    set: (draft) => element.editor.loadHTML(toHtml(draft)),
    get: () => fromHtml(element.value),
    html: () => element.value,
  };
};
