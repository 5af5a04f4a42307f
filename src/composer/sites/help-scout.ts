import { describe } from './describe.ts';

/** Help Scout. Only what a customer wrote is marked as such; an agent's message cannot be told from a note. */
export const helpScout = describe({
  id: 'help-scout',
  hosts: /^secure\.helpscout\.net$/,
  path: /^\/conversation\/\d+/,
  ticket: /\/conversation\/\d+\/(\d+)/,
  parts: {
    composer: [
      '[data-testid="reply-editor"]',
      '[data-cy="ConvoEditor"]',
      '[data-testid="reply-editor"] [contenteditable="true"]',
      '[data-cy="ConvoEditor"] [contenteditable="true"]',
      '[role="textbox"][aria-label="Reply Editor"]',
      '[role="textbox"][aria-label="Note Editor"]',
    ],
    log: ['[data-testid="ThreadContainer"]', 'ol[aria-label="Thread Items"]'],
    message: ['li > div[id^="thread-"]', 'div[id^="thread-"]'],
    send: ['[data-testid="send-button"]', '#sendBtn'],
  },
  namesNotes: true,
  conversation: {
    customer: '.is-customer, [aria-label*="customer" i], [aria-label*="user reply" i]',
    rest: 'other',
    gone: 'header, button, [aria-hidden="true"]',
    newest: 'id', // the agent chooses whether the thread runs up or down
  },
  sendKey: 'Mod+Enter',
});
