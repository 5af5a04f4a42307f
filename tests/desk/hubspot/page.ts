import { box, type DeskPage, each, tabs } from '../alike/story.ts';

/** HubSpot's inbox: whose a message is shows in no selector known. */
export const page: DeskPage = {
  address: (id) => `https://app.hubspot.com/live-messages/99/inbox/${id}`,
  code: String,
  box: ['[data-test-id="rte-content"]'],
  hasNotes: true,
  reads: 'none',
  body: ({ ticket, mode }) => `
    ${each(ticket, ({ text }) => `<div data-test-id="primary-message-body-content"><p>${text}</p></div>`)}
    ${tabs(mode, ['Email', 'Comment'])}
    ${box('class="ProseMirror" data-test-id="rte-content"')}
    <button data-button-use="primary"><i18n-string
      data-key="composer-ui.send-button.capabilities-editor-submit-button.send">Send</i18n-string></button>`,
};
