import { closestAround } from './around.ts';
import { describe } from './describe.ts';
import type { Site } from './site.ts';

const id = (name: string) => `[data-test-id="${name}"]`;
const typed = (type: string) => `:has(${id('omni-log-item-message')}[type="${type}"])`;

/** All open tickets stay on the page, each in a pane; only the one around the composer is this ticket. */
const PANE = '.ticket-panes-grid-layout, #main_panes > *';
const SWITCH = id('omnichannel-channel-switcher-button');

/** A conversation with somebody else about the ticket: what the customer wrote is not what it answers. */
const ASIDE = '[data-test-id*="side-conversation"]';

const workspace = describe({
  id: 'zendesk',
  hosts: /\.zendesk\.com$/,
  path: /^\/agent\b/,
  ticket: /\/tickets\/(\d+)/,
  parts: {
    composer: [
      '[data-test-id^="omnicomposer-"][contenteditable="true"]',
      `${id('ticket-rich-text-editor')} [contenteditable="true"]`,
      '.zendesk-editor--rich-text-container [contenteditable="true"]',
    ],
    note: [`${SWITCH}[data-channel="internal"]`],
    pane: [PANE, '[data-ticket-id]'],
    log: [id('omni-log-container')],
    message: [id('omni-log-comment-item')],
    send: [id('submit_button-button'), id('omnichannel-omnicomposer-send-button')],
  },
  signs: ['data-channel'],
  conversation: {
    customer: typed('end-user'),
    agent: typed('agent'),
    other: `${typed('internal')}, :not(:has(${id('omni-log-item-message')}))`,
    words: [id('omni-log-message-content'), id('omni-log-item-message')],
    gone: '.signature, button, [aria-hidden="true"]',
    name: `${id('omni-log-item-sender')}, ${id('omni-log-comment-user-link')}`,
    newest: 'time', // the agent chooses whether the log runs up or down
  },
});

/** Zendesk's agent workspace. */
export const zendesk: Site = {
  ...workspace,
  kind(root) {
    // The nearest channel switcher is this composer's; past its pane they are other tickets'.
    const around = root.closest(`:has(${SWITCH}), ${PANE}`);
    const channel = around?.querySelector(SWITCH)?.getAttribute('data-channel');
    return channel === 'internal' ? 'note' : 'reply';
  },
  fills: /^\{\{\s*(ticket|current_user|dc|satisfaction|organization)\b[^{}]*\}\}$/,
  thread: (root) => (closestAround(root, ASIDE) ? { messages: [] } : workspace.thread(root)),
};
