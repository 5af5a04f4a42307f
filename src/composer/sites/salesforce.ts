import { describe } from './describe.ts';

/** Salesforce Service Cloud. A console keeps several cases on the page; its mail editor is a frame in a frame. */
export const salesforce = describe({
  id: 'salesforce',
  hosts: /\.(lightning\.force|my\.salesforce|force)\.com$/,
  ticket: /\/Case\/(\w{15,18})/,
  isDeep: true,
  parts: {
    composer: [
      'iframe[title="Email Body"]',
      'iframe[title="CK Editor Container"] body[role="textbox"]',
      'div.ql-editor[contenteditable="true"]',
    ],
    note: ['[data-publisher="post"]', '.forceChatterPublisher:not(:has(iframe))'],
    pane: ['.windowViewMode-normal', '.oneConsoleTab.active', '.split-right > .tabContent.active'],
    message: ['article.cuf-feedItem'],
    send: ['.cuf-publisherShareButton', 'button.send'],
  },
  namesNotes: true,
  conversation: {
    // A feed does not say in every language whose item it is: only mails that came in are marked.
    customer: ':has(.cuf-incoming, [data-direction="incoming"])',
    rest: 'other',
    words: ['.feedBodyInner', '.cuf-feedBodyText'],
    gone: 'button, .cuf-more',
    newest: 'time',
  },
});
