import { box, type DeskPage, each } from '../alike/story.ts';

const BUBBLES = {
  customer: 'left-bubble',
  agent: 'right-bubble',
  note: 'right-bubble bg-n-solid-amber',
} as const;

/** Chatwoot: what a bubble is shows in its side, and a note in its colour. */
export const page: DeskPage = {
  address: (id) => `https://app.chatwoot.com/app/accounts/1/conversations/${id}`,
  code: String,
  box: ['.reply-box .ProseMirror'],
  hasNotes: true,
  reads: 'both',
  body: ({ ticket, mode }) => `
    ${each(
      ticket,
      ({ from, at, text }) => `<div class="message-bubble-container" data-message-id="${Date.parse(at)}">
        <div class="${BUBBLES[from]}"><p>${text}</p></div></div>`,
    )}
    <div class="reply-box ${mode === 'note' ? 'is-private' : ''}">
      ${box('class="ProseMirror ProseMirror-woot-style"')}<div class="right-wrap"><button>Send</button></div></div>`,
};
