import { describe } from './describe.ts';

/** Kayako, on its own or its customers' hosts. How a customer's message is marked is not known, so none are read. */
export const kayako = describe({
  id: 'kayako',
  hosts: /\.kayako\.com$/,
  path: /^\/agent\/conversations\//,
  mark: '.ko-text-editor__text-area',
  ticket: /\/conversations\/(?:view\/)?(\d+)/,
  parts: {
    composer: ['.ko-text-editor__text-area .ql-editor'],
    note: ['[class*="--is-note"]', '[class*="is-note"]'],
    send: ['[class*="ko-case-content__submit"]', 'button[type="submit"]'],
  },
  namesNotes: true,
  signs: ['class'],
  sendKey: 'Mod+Enter',
});
