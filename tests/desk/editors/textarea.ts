import type { Make } from './editor.ts';

export const make: Make = (place) => {
  const field = document.createElement('textarea');
  place.append(field);
  return {
    set(draft) {
      field.value = draft.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
    },
    get: () => field.value.split('\n').map((text) => [{ text }]),
    html: () => field.value,
  };
};
