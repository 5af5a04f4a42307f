import type { Message } from '../../engine/types.ts';
import { readMessage } from './message.ts';
import type { Site } from './site.ts';

const BOX = `.Ap [g_editable="true"], .editable[contenteditable="true"], .Ap textarea,
  [contenteditable="true"][role="textbox"][g_editable="true"],
  [contenteditable="true"][role="textbox"][aria-label^="Message Body"]`;

const ADDRESS = /[^\s<>"@]+@[^\s<>"@]+\.[^\s<>"@]+/;

/** At these, sharing a domain does not make two people colleagues. */
const PUBLIC = new Set(['gmail.com', 'googlemail.com']);

const domainOf = (address: string) => address.slice(address.indexOf('@') + 1);

/** The agent's own address: as the composer sends it, or as the title of the page says. */
function ownAddress(root: HTMLElement): string | null {
  const sender = root.closest('form, .M9, .ip')?.querySelector<HTMLInputElement>('input[name="from"]')?.value;
  const found = sender?.match(ADDRESS) ?? root.ownerDocument.title.match(ADDRESS);
  return found ? found[0].toLowerCase() : null;
}

function writerOf(address: string, own: string): Message['from'] {
  if (address === own) return 'agent';
  const domain = domainOf(address);
  return domain === domainOf(own) && !PUBLIC.has(domain) ? 'agent' : 'customer';
}

/** The messages of the conversation in which `root` answers; a box in a window of its own answers one we do not see. */
function messagesAround(root: HTMLElement): Element[] {
  if (root.closest('[role="dialog"]')) return [];
  const view = root.closest('[role="main"]');
  return [...(view?.querySelectorAll('.adn[data-message-id], .adn[data-legacy-message-id]') ?? [])];
}

/** Gmail. It has no notes, and shows the oldest message first. */
export const gmail: Site = {
  id: 'gmail',
  serves: ({ hostname }) => hostname === 'mail.google.com',
  isComposer: (root) => root.matches(BOX),
  kind: () => 'reply',
  thread(root) {
    const own = ownAddress(root);
    if (!own) return { messages: [] };
    const messages = messagesAround(root).flatMap((element): Message[] => {
      const sender = element.querySelector('.gD[email]');
      const address = sender?.getAttribute('email')?.toLowerCase();
      const body = element.querySelector('.a3s:not([contenteditable="true"] *)');
      const text = body ? readMessage(body) : '';
      if (!address || !text) return [];
      const name = sender?.getAttribute('name') ?? sender?.textContent?.trim();
      return [{ from: writerOf(address, own), text, ...(name && { name }) }];
    });
    return { messages };
  },
};
