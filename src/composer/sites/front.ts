import { describe } from './describe.ts';

/** Front. Nothing public tells its pages' parts, so every rich box in a conversation will do, and no message is read. */
export const front = describe({
  id: 'front',
  hosts: /^app\.frontapp\.com$/,
  ticket: /\/(?:open|inboxes\/[^?#]*)\/(cnv_\w+)/,
  parts: {
    composer: ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'],
    send: ['[data-testid="send-button"]', 'button[aria-label^="Send" i]'],
  },
  namesNotes: true,
  sendKey: 'Mod+Enter',
});
