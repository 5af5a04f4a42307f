import type { Message } from '../../engine/types.ts';
import { readMessage } from './message.ts';
import type { Site } from './site.ts';

const id = (name: string) => `[data-test-id="${name}"]`;

const BOX = `[data-test-id^="omnicomposer-"][contenteditable="true"],
  .zendesk-editor--rich-text-container [contenteditable="true"], ${id('ticket-rich-text-editor')} [contenteditable="true"]`;

/** All open tickets stay on the page, each in a pane; only the one around the composer is this ticket. */
const PANE = '.ticket-panes-grid-layout, #main_panes > *';

const NOT_WORDS = '.signature, button, [aria-hidden="true"]';

/** Who wrote a message, in words that do not depend on the agent's language; notes are nobody's. */
const WRITERS: Readonly<Record<string, Message['from']>> = { 'end-user': 'customer', agent: 'agent' };

/** The conversation of the ticket around `root`; where its pane has none, or several, we cannot know which. */
function logOf(root: HTMLElement): Element | undefined {
  const pane = root.closest(PANE) ?? root.closest('[data-ticket-id]');
  const logs = pane?.querySelectorAll(id('omni-log-container')) ?? [];
  return logs.length === 1 ? logs[0] : undefined;
}

function readItem(item: Element): { at: number; message: Message | null } {
  const at = Date.parse(item.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  const body = item.querySelector(id('omni-log-item-message'));
  const from = WRITERS[body?.getAttribute('type') ?? ''];
  const words = body?.querySelector(id('omni-log-message-content')) ?? body;
  if (!from || !words) return { at, message: null };
  const name = item.querySelector(`${id('omni-log-item-sender')}, ${id('omni-log-comment-user-link')}`);
  const known = name?.textContent?.trim();
  return { at, message: { from, text: readMessage(words, NOT_WORDS), ...(known && { name: known }) } };
}

/** Zendesk's agent workspace. */
export const zendesk: Site = {
  id: 'zendesk',
  serves: ({ hostname, pathname }) => hostname.endsWith('.zendesk.com') && pathname.startsWith('/agent'),
  isComposer: (root) => root.matches(BOX),
  signs: ['data-channel'],
  kind(root) {
    for (let around: Element | null = root; around; around = around.parentElement) {
      const channel = around.querySelector(id('omnichannel-channel-switcher-button'));
      if (channel) return channel.getAttribute('data-channel') === 'internal' ? 'note' : 'reply';
      if (around.matches(PANE)) break;
    }
    return 'reply';
  },
  thread(root) {
    const items = [...(logOf(root)?.querySelectorAll(id('omni-log-comment-item')) ?? [])].map(readItem);
    // The agent chooses whether the log runs up or down: without every time we cannot tell which.
    if (items.some(({ at }) => Number.isNaN(at))) return { messages: [] };
    items.sort((a, b) => a.at - b.at);
    return { messages: items.flatMap(({ message }) => (message?.text ? [message] : [])) };
  },
};
