import { describe } from './describe.ts';

/** osTicket, at its owners' addresses. The form says which box is a note. */
export const osticket = describe({
  id: 'osticket',
  path: /\/scp\/tickets\.php/,
  mark: 'form#reply',
  ticket: /[?&]id=(\d+)/,
  parts: {
    composer: [
      'form#reply .redactor-in',
      'form#note .redactor-in',
      'form#reply textarea#response',
      'form#note textarea#internal_note',
    ],
    note: ['form#note'],
    message: ['.thread-entry'],
    send: ['form#reply input.save.pending[type="submit"]', 'form#reply [type="submit"]'],
  },
  conversation: {
    customer: '.message',
    agent: '.response',
    other: '.note',
    words: ['.thread-body'],
    newest: 'time',
  },
});
