import { box, type DeskPage, each } from '../alike/story.ts';

/** Gorgias: the channel beside the box says whether it is a note. */
export const page: DeskPage = {
  address: (id) => `https://demo.gorgias.com/app/ticket/${id}`,
  code: String,
  box: ['.public-DraftEditor-content'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket, mode }) => `
    ${each(ticket, ({ text }) => `<div>${text}</div>`)}
    <form><div data-channel="${mode === 'note' ? 'internal-note' : 'email'}">Channel</div>
      ${box('class="public-DraftEditor-content" role="textbox"')}<button type="submit">Send</button></form>
    <textarea id="note-field" hidden></textarea>`,
};
