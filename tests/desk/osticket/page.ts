import { box, type DeskPage, each } from '../alike/story.ts';

const TYPES = { customer: 'message', agent: 'response', note: 'note' } as const;

/** osTicket at an owner's address: a form for replies, whose page is loaded anew when it is sent, one for notes. */
export const page: DeskPage = {
  address: (id) => `https://desk.example/scp/tickets.php?id=${id}`,
  code: String,
  box: ['form#reply .redactor-in'],
  noteBox: ['form#note .redactor-in'],
  hasNotes: true,
  reads: 'both',
  body: ({ ticket }) => `
    ${each(
      ticket,
      ({ from, name, at, text }) => `<div class="thread-entry ${TYPES[from]}"><div>${name}
        <time datetime="${at}">${at}</time></div><div class="thread-body">${text}</div></div>`,
    )}
    <form id="reply" method="post">${box('class="redactor-in"')}<textarea id="response" hidden></textarea>
      <input class="save pending" type="submit" value="Post Reply"></form>
    <form id="note">${box('class="redactor-in"')}<textarea id="internal_note" hidden></textarea></form>`,
};
