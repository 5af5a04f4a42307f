import { box, type DeskPage, each, tabs } from '../alike/story.ts';

const BUBBLE = 'c-conversation-box-content-message-bubble';
const KINDS = { customer: 'user', agent: 'operator', note: 'note' } as const;

/** Crisp, where Enter sends. */
export const page: DeskPage = {
  address: (id) => `https://app.crisp.chat/website/0a1b/inbox/session_${id}/`,
  code: (id) => `session_${id}`,
  box: ['.c-conversation-box-field__field-composer-field'],
  enterSends: true,
  hasNotes: true,
  reads: 'both',
  body: ({ ticket, mode }) => `
    <div class="c-conversation-box-content">
      ${each(
        ticket,
        ({ from, text }) =>
          `<div class="${BUBBLE} ${BUBBLE}--${KINDS[from]}"><div class="${BUBBLE}__wrapper">${text}</div></div>`,
      )}</div>
    <div class="c-conversation-box-field">${tabs(mode, ['Reply', 'Note'])}
      ${box('class="c-editor-composer__field o-markdown c-conversation-box-field__field-composer-field"')}</div>`,
};
