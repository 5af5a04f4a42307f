import { describe } from './describe.ts';

/** Missive. Comments have a box of their own; nothing public tells whose a message is, so none are read. */
export const missive = describe({
  id: 'missive',
  hosts: /^mail\.missiveapp\.com$/,
  ticket: /\/conversations\/([\w-]+)/,
  parts: {
    composer: ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'],
    note: ['[class*="comment-composer"]', '[data-testid*="comment"]'],
    send: ['[data-testid="send-button"]', 'button[aria-label^="Send" i]'],
  },
  namesNotes: true,
  sendKey: 'Mod+Enter',
});
