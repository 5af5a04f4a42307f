import { describe } from './describe.ts';

/** Gorgias. How its pages mark a customer's message is not known, so none are read. */
export const gorgias = describe({
  id: 'gorgias',
  hosts: /\.gorgias\.com$/,
  path: /^\/app\/(ticket|views)\b/,
  ticket: /\/ticket\/(\d+)/,
  parts: {
    composer: ['.public-DraftEditor-content[contenteditable="true"]'],
    note: [
      ':has(> [data-channel="internal-note"])',
      ':has(> * [data-value="internal-note"])',
      '.internal-note',
    ],
    send: ['[data-testid="send-button"]', 'button[type="submit"]'],
  },
  namesNotes: true,
  signs: ['data-channel', 'data-value', 'class'],
  sendKey: 'Mod+Enter',
});
