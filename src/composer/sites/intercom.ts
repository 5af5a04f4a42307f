import { describe } from './describe.ts';

/** Intercom's inbox, parts of which are in open shadow roots. */
export const intercom = describe({
  id: 'intercom',
  hosts: /^app(\.\w+)?\.intercom\.com$/,
  path: /^\/a\/inbox\//,
  ticket: /\/conversation\/(\d+)/,
  isDeep: true,
  parts: {
    composer: [
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      '.ProseMirror.embercom-prosemirror-composer-editor',
    ],
    note: ['.conversation__text.o__note', ':has(> a.o__selected[data-intercom-target="note-tab"])'],
    log: ['[data-testid="conversation-stream-scroll-container"]', '[data-conversation-stream]'],
    message: ['[data-part-group-category]'],
    send: [
      '[data-intercom-target="reply-button"]',
      '[data-conversation-reply-composer] button[type="submit"]',
    ],
  },
  namesNotes: true,
  signs: ['class'],
  conversation: {
    customer: '[data-part-group-category="1"]',
    agent: '[data-part-group-category="3"]',
    rest: 'other', // notes, bots and what was sent by itself
    words: ['.interblocks-html'],
    newest: 'bottom',
  },
  sendKey: 'Mod+Enter',
});
