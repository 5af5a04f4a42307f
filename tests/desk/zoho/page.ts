import { type DeskPage, each, type Shown, type Ticket } from '../alike/story.ts';

const tab = (ticket: Ticket, mode: Shown['mode'], isShown: boolean) => `
  <div class="zd_v2-ticketdetailview-container" data-id="subTab_${ticket.id}">
    ${each(ticket, ({ from, text }) =>
      from === 'note' ? `<div data-id="content">${text}</div>` : `<div data-id="threadContent">${text}</div>`,
    )}
    ${
      isShown
        ? `<div data-id="${mode === 'note' ? 'commentEditor' : 'replyEditor'}">
          <iframe class="ze_area" srcdoc="<body contenteditable='true'></body>"></iframe></div><button data-id="sendReply">Send</button>`
        : ''
    }
  </div>`;

/** Zoho Desk: several tickets on the page, the box a frame without an address of its own. */
export const page: DeskPage = {
  address: (id) => `https://desk.zoho.eu/agent/shop/support/tickets/details/${id}`,
  code: String,
  box: ['iframe.ze_area', 'body'],
  sendButton: '[data-id="sendReply"]',
  hasNotes: true,
  reads: 'none',
  body: ({ ticket, other, mode }) => tab(other, mode, false) + tab(ticket, mode, true),
};
