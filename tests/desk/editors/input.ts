import type { Make } from './editor.ts';

export const make: Make = (place) => {
  const field = document.createElement('input');
  place.append(field);
  return {
    set(draft) {
      field.value = draft.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
    },
    get: () => [[{ text: field.value }]],
    html: () => field.value,
  };
};
