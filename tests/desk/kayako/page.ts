import { box, type DeskPage, each, tabs } from '../alike/story.ts';

/** Kayako. */
export const page: DeskPage = {
  address: (id) => `https://demo.kayako.com/agent/conversations/view/${id}`,
  code: String,
  box: ['.ql-editor'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket, mode }) => `
    ${each(ticket, ({ text }) => `<div>${text}</div>`)}
    <div>${tabs(mode)}<div class="ko-text-editor__text-area"><div class="ql-container">${box('class="ql-editor"')}</div></div>
      <button type="submit">Send</button></div>`,
};
