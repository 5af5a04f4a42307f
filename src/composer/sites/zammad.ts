import { describe } from './describe.ts';

const NOTE =
  '.article-new:has([name="type"][value="note"]), .article-new:has([name="internal"][value="true"])';

/** Zammad, hosted or an owner's own. Its tickets stay on the page, the active one among them. */
export const zammad = describe({
  id: 'zammad',
  hosts: /\.zammad\.com$/,
  mark: '.article-new, [data-test-id="field-editor"]',
  ticket: /(?:#ticket\/zoom\/|\/desktop\/tickets?\/)(\d+)/,
  parts: {
    composer: [
      '[data-test-id="field-editor"] .ProseMirror[role="textbox"]',
      '.article-new .articleNewEdit-body',
    ],
    note: ['.article-new.is-internal', NOTE],
    pane: ['.content.active', '#ticketArticles', 'main'],
    message: ['.ticket-article-item'],
    send: ['.js-submit'],
  },
  signs: ['class', 'value'],
  conversation: {
    customer: '.customer:not(.is-internal)',
    agent: '.agent:not(.is-internal)',
    other: '.is-internal, .system',
    words: ['.richtext-content', '.textBubble-content'],
    newest: 'bottom',
  },
});
