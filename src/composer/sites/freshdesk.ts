import { describe } from './describe.ts';

const NOTE = '.ticket-details__privatenote';
const CUSTOMER = '.ticket-details__requestor';

/** Freshdesk and Freshservice. What comes from outside by a colleague's note looks like a note, but is the customer's. */
export const freshdesk = describe({
  id: 'freshdesk',
  hosts: /\.(freshdesk|freshservice)\.com$/,
  path: /^\/a\/tickets\/\d+/,
  mark: '.ticket-details__item, .reply-bar-wrapper',
  ticket: /\/a\/tickets\/(\d+)/,
  parts: {
    composer: [
      '.ticket-editor .fr-element[contenteditable="true"]',
      '.fr-element.fr-view[contenteditable="true"]',
    ],
    message: ['.ticket-details__item'],
    send: [
      '[data-test-id="reply-send"]',
      '.ticket-editor button[type="submit"]',
      '.ticket-editor .btn-primary',
    ],
  },
  namesNotes: true,
  conversation: {
    customer: CUSTOMER,
    other: `${NOTE}:not(${CUSTOMER})`,
    rest: 'agent',
    words: ['.ticket-details__right'],
    gone: 'button, [aria-hidden="true"], hr, hr ~ *, [style*="border-top:solid #E1E1E1"]',
    newest: 'bottom',
  },
  sendKey: 'Mod+Enter',
});
