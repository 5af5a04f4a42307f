import { describe } from './describe.ts';

/** Zoho Desk. Open tickets stay on the page; its threads do not say who wrote them, so none are read. */
export const zoho = describe({
  id: 'zoho',
  hosts: /^desk\.zoho\.(com|eu|in|com\.au|jp|ca|sa|uk)$/,
  path: /^\/agent\//,
  ticket: /\/tickets\/details\/(\d+)/,
  parts: {
    composer: ['iframe.ze_area', 'textarea.ze_area'],
    note: ['[data-id="commentEditor"]', '[data-id*="comment" i]:has(iframe.ze_area)'],
    pane: ['.zd_v2-ticketdetailview-container[data-id^="subTab_"]', '[data-id^="subTab_"]'],
    message: ['[data-id="threadContent"]'],
    send: ['[data-id="sendReply"]', '[data-id="send"]'],
  },
  namesNotes: true,
  sendKey: 'Mod+Enter',
});
