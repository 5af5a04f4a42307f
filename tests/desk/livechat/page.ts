import { type DeskPage, each, tabs } from '../alike/story.ts';

/** LiveChat: a plain text field, where Enter sends. */
export const page: DeskPage = {
  address: (id) => `https://my.livechatinc.com/chats/TK2IW/T${id}`,
  code: (id) => `T${id}`,
  box: ['textarea'],
  enterSends: true,
  hasNotes: true,
  reads: 'none',
  body: ({ ticket, mode }) => `
    ${each(ticket, ({ text }) => `<div>${text}</div>`)}
    <div>${tabs(mode, ['Message', 'Private'])}<textarea rows="4" cols="70"></textarea></div>`,
};
