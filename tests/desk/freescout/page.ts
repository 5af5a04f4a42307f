import { box, type DeskPage, each } from '../alike/story.ts';

const TYPES = { customer: 'customer', agent: 'message', note: 'note' } as const;

/** FreeScout at an owner's address: newest on top, one block for replies and notes. */
export const page: DeskPage = {
  address: (id) => `https://desk.example/conversation/${id}`,
  code: String,
  box: ['.note-editable'],
  hasNotes: true,
  reads: 'both',
  body: ({ ticket, mode }) => `
    <div class="conv-reply-block ${mode === 'note' ? 'conv-note-block' : ''}">
      ${box('class="note-editable"')}<button class="btn-send-text">Send</button></div>
    <div class="thread thread-type-lineitem" data-thread_id="1">Noor took this conversation</div>
    ${each(
      { ...ticket, said: ticket.said.toReversed() },
      ({
        from,
        at,
        text,
      }) => `<div class="thread thread-type-${TYPES[from]}" data-thread_id="${Date.parse(at)}">
        <div class="thread-body">${text}</div></div>`,
    )}`,
};
