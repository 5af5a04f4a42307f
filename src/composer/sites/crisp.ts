import { describe } from './describe.ts';

const BUBBLE = '.c-conversation-box-content-message-bubble';

/** Crisp. */
export const crisp = describe({
  id: 'crisp',
  hosts: /^app\.crisp\.chat$/,
  path: /^\/website\/[\w-]+\/inbox\//,
  ticket: /\/inbox\/(session_[\w-]+)/,
  parts: {
    composer: ['.c-conversation-box-field__field-composer-field', '.c-editor-composer__field.o-markdown'],
    note: ['.c-conversation-box-field--note', '[class*="c-conversation-box-field"][class*="--note"]'],
    log: ['.c-conversation-box-content'],
    message: [BUBBLE, '[class*="c-conversation-box-content-message-bubble--"]'],
    send: ['.c-conversation-box-field__send', '[class*="c-conversation-box-field"] [class*="send"]'],
  },
  namesNotes: true,
  signs: ['class'],
  conversation: {
    customer: `${BUBBLE}--user`,
    agent: `${BUBBLE}--operator`,
    other: `${BUBBLE}--note`,
    words: [`${BUBBLE}__wrapper`],
    newest: 'bottom',
  },
  sendKey: 'Enter',
});
