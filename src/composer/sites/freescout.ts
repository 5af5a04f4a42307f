import { describe } from './describe.ts';

/** FreeScout, at its owners' addresses. The newest message is on top. */
export const freescout = describe({
  id: 'freescout',
  path: /\/conversation\/\d+/,
  mark: 'body[data-conversation_id], .conv-reply-block',
  ticket: /\/conversation\/(\d+)/,
  parts: {
    composer: ['.conv-reply-block .note-editable', '.conv-reply-block textarea#body'],
    note: ['.conv-reply-block.conv-note-block'],
    message: ['.thread[data-thread_id]', '.thread[id^="thread-"]'],
    send: ['.btn-send-text'],
  },
  signs: ['class'],
  conversation: {
    customer: '.thread-type-customer',
    agent: '.thread-type-message',
    other: '.thread-type-note, .thread-type-lineitem, .thread-type-draft',
    words: ['.thread-body .thread-content', '.thread-body'],
    newest: 'top',
  },
});
