import { box, type DeskPage, each } from '../alike/story.ts';

const LABELS = { customer: 'Customer reply', agent: 'Reply by Noor', note: 'Note by Sam' } as const;

/** Help Scout: newest on top, whose a message is only in a label. */
export const page: DeskPage = {
  address: (id) => `https://secure.helpscout.net/conversation/2200/${id}?folderId=7`,
  code: String,
  box: ['[role="textbox"]'],
  hasNotes: true,
  reads: 'customer',
  body: ({ ticket, mode }) => `
    <div data-cy="ConvoEditor">${box(
      `role="textbox" ${mode === 'note' ? 'aria-label="Note Editor"' : 'aria-label="Reply Editor" data-testid="reply-editor"'}`,
    )}<button data-testid="send-button">Send</button></div>
    <div data-testid="ThreadContainer"><ol aria-label="Thread Items">
      ${each(
        { ...ticket, said: ticket.said.toReversed() },
        ({ from, name, at, text }) => `<li><div id="thread-${Date.parse(at)}" aria-label="${LABELS[from]}">
          <header>${name}</header><div>${text}</div></div></li>`,
      )}</ol></div>`,
};
