import { box, type DeskPage, each } from '../alike/story.ts';

/** Front: a box for replies, one for comments; nothing public tells more. */
export const page: DeskPage = {
  address: (id) => `https://app.frontapp.com/open/cnv_${id}`,
  code: (id) => `cnv_${id}`,
  box: ['.draft [role="textbox"]'],
  noteBox: ['.comments [role="textbox"]'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket }) => `
    ${each(ticket, ({ text }) => `<article>${text}</article>`)}
    <div class="draft">${box('role="textbox" aria-label="Message"')}<button aria-label="Send">Send</button></div>
    <div class="comments">${box('role="textbox" aria-label="Add a comment"')}</div>`,
};
