import { box, type DeskPage, each, type Shown, type Ticket } from '../alike/story.ts';

const WHO = { customer: 'customer', agent: 'agent', note: 'agent is-internal' } as const;

const content = (ticket: Ticket, mode: Shown['mode'], isShown: boolean) => `
  <div class="content ${isShown ? 'active' : ''}" ${isShown ? '' : 'hidden'}>
    ${each(
      ticket,
      ({ from, text }) =>
        `<div class="ticket-article-item ${WHO[from]}"><div class="textBubble-content">${text}</div></div>`,
    )}
    <form class="article-new"><input type="hidden" name="type" value="${mode === 'note' ? 'note' : 'email'}">
      <input type="hidden" name="internal" value="${mode === 'note'}">${box('class="articleNewEdit-body"')}</form>
    <button class="js-submit">Update</button>
  </div>`;

/** Zammad: tickets stay on the page, one of them active. */
export const page: DeskPage = {
  address: (id) => `https://demo.zammad.com/#ticket/zoom/${id}`,
  code: String,
  box: ['.content.active .articleNewEdit-body'],
  hasNotes: true,
  reads: 'both',
  body: ({ ticket, other, mode }) => content(other, mode, false) + content(ticket, mode, true),
};
