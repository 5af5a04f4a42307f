import { fromHtml, type Make, toHtml } from './editor.ts';

export const make: Make = (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 'b') return;
    event.preventDefault();
    document.execCommand('bold');
  });
  place.append(box);
  return {
    set(draft) {
      box.innerHTML = toHtml(draft);
    },
    get: () => fromHtml(box.innerHTML),
    html: () => box.innerHTML,
  };
};
