import { box, type DeskPage, each } from '../alike/story.ts';

/** Missive: the signature is in the box, comments have one of their own. */
export const page: DeskPage = {
  address: (id) => `https://mail.missiveapp.com/#inbox/conversations/c0de-${id}`,
  code: (id) => `c0de-${id}`,
  box: ['.message [role="textbox"]'],
  noteBox: ['.chat [role="textbox"]'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket }) => `
    ${each(ticket, ({ text }) => `<article>${text}</article>`)}
    <div class="message">${box('role="textbox" aria-label="Write an email"')}<button aria-label="Send">Send</button></div>
    <div class="chat">${box('role="textbox" aria-label="Comment"')}</div>`,
};
