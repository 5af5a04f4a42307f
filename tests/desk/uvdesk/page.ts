import { type DeskPage, each } from '../alike/story.ts';

const tab = (name: string) => `<div class="uv-tab-view" id="${name}">
  <iframe id="${name}-area_ifr" srcdoc="<body id='tinymce' class='mce-content-body' contenteditable='true'></body>"></iframe></div>`;

/** UVdesk at an owner's address: a frame for replies, one for notes. */
export const page: DeskPage = {
  address: (id) => `https://desk.example/en/member/ticket/view/${id}`,
  code: String,
  box: ['#reply-area_ifr', 'body'],
  noteBox: ['#note-area_ifr', 'body'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket }) => `
    <div class="thread-list">${each(ticket, ({ text }) => `<div>${text}</div>`)}</div>
    ${tab('reply')}${tab('note')}<div class="uv-dropdown reply"><button class="uv-btn">Reply</button></div>`,
};
