import { describe } from './describe.ts';

/** Chatwoot, hosted or an owner's own. */
export const chatwoot = describe({
  id: 'chatwoot',
  hosts: /^app\.chatwoot\.com$/,
  path: /^\/app\/accounts\/\d+\//,
  mark: '.reply-box',
  ticket: /\/conversations\/(\d+)/,
  parts: {
    composer: [
      '.reply-box .ProseMirror.ProseMirror-woot-style',
      '.reply-box .ProseMirror',
      '.reply-box textarea',
    ],
    note: ['.reply-box.is-private', '.reply-box:has(> .reply-box__top.is-private)'],
    message: ['.message-bubble-container[data-message-id]'],
    send: ['.reply-box .right-wrap button'],
  },
  signs: ['class'],
  conversation: {
    customer: ':has(.left-bubble)',
    other: ':has(.right-bubble[class*="amber"]), :not(:has(.left-bubble, .right-bubble))',
    agent: ':has(.right-bubble)',
    words: ['.left-bubble', '.right-bubble'],
    gone: 'button, time',
    newest: 'bottom',
  },
  sendKey: 'Mod+Enter',
});
