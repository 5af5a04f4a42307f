import { describe } from './describe.ts';

/** LiveChat, where Enter sends. Nothing public tells its pages' parts, so every box in a chat will do, and no message is read. */
export const livechat = describe({
  id: 'livechat',
  hosts: /^my\.livechat(inc)?\.com$/,
  path: /^\/(chats|archives)\b/,
  ticket: /\/(?:chats|archives)\/(?:\w+\/)*(\w+)/,
  parts: {
    composer: ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]', 'textarea'],
    note: ['[class*="whisper"]', '[data-testid*="private"]'],
    send: ['[data-testid="send-button"]', 'button[aria-label^="Send" i]'],
  },
  namesNotes: true,
  signs: ['class'],
  sendKey: 'Enter',
});
