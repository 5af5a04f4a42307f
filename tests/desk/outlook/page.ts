import { box, type DeskPage, each, type Said } from '../alike/story.ts';

const address = ({ from, name }: Said) =>
  `${name.split(' ')[0]?.toLowerCase()}@${from === 'customer' ? 'post.example' : 'shop.example'}`;

/** Outlook on the web: the mail being answered in the reading pane, whose own body may look like a box. */
export const page: DeskPage = {
  address: (id) => `https://outlook.office.com/mail/inbox/id/AAQk${id}`,
  code: (id) => `AAQk${id}`,
  box: ['#editorParent_1 [role="textbox"]'],
  hasNotes: false,
  reads: 'both',
  body: ({ ticket }) => `
    <div id="mectrl_currentAccount_secondary">desk@shop.example</div>
    <div id="ReadingPaneContainerId">
      ${each(ticket, (said) =>
        said.from === 'note'
          ? ''
          : `<div><div data-app-section="MessageHeader"><span title="${said.name}&lt;${address(said)}&gt;">${said.name}</span></div>
            <div role="document" aria-label="Message body" contenteditable="true" aria-readonly="true">${said.text}</div></div>`,
      )}
      <div id="editorParent_1">${box('role="textbox" aria-multiline="true" aria-label="Message body"')}</div>
      <button data-testid="ComposeSendButton">Send</button>
    </div>`,
};
