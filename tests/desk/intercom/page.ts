import { box, type DeskPage, each, tabs } from '../alike/story.ts';

const CATEGORY = { customer: 1, agent: 3, note: 4 } as const;

/** Intercom's inbox: conversation and composer in an open shadow root. */
export const page: DeskPage = {
  address: (id) => `https://app.intercom.com/a/inbox/ab12/inbox/all/conversation/${id}`,
  code: String,
  box: ['.ProseMirror'],
  hasNotes: true,
  reads: 'both',
  body: ({ ticket, mode }) => `
    <div class="host"><div class="inner">
      <div data-testid="conversation-stream-scroll-container">
        ${each(
          ticket,
          ({ from, text }) => `<div data-part-group-id="1" data-part-group-category="${CATEGORY[from]}">
            <div class="interblocks-html"><p>${text}</p></div></div>`,
        )}
      </div>
      <div data-conversation-reply-composer>
        ${tabs(mode, ['Reply', 'Note'])}
        ${box('class="ProseMirror embercom-prosemirror-composer-editor"')}
        <button type="submit">Send</button>
      </div>
    </div></div>`,
  finish(page) {
    const host = page.querySelector('.host');
    const inner = host?.querySelector('.inner');
    if (host && inner) host.attachShadow({ mode: 'open' }).append(inner);
  },
};
