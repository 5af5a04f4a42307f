import { box, type DeskPage, each, tabs } from '../alike/story.ts';

const CLASSES = {
  customer: 'ticket-details__requestor ticket-details__privatenote',
  agent: '',
  note: 'ticket-details__privatenote',
} as const;

/** Freshdesk: a customer's mail that came in beside a note looks like one. */
export const page: DeskPage = {
  address: (id) => `https://demo.freshdesk.com/a/tickets/${id}`,
  code: String,
  box: ['.fr-element'],
  hasNotes: true,
  reads: 'both',
  body: ({ ticket, mode }) => `
    ${each(
      ticket,
      ({ from, name, text }) => `<div class="ticket-details__item ${CLASSES[from]}"><div>${name}</div>
        <div class="ticket-details__right"><p>${text}</p><hr><div>an older mail</div></div></div>`,
    )}
    <div class="reply-bar-wrapper"><div class="ticket-editor">${tabs(mode, ['Reply', 'Add note'])}
      ${box('class="fr-element fr-view"')}<button type="submit">Send</button></div></div>`,
};
