import type { Message } from '../../engine/types.ts';
import { describe } from './describe.ts';
import { ADDRESS, writerOf } from './mailbox.ts';
import { readMessage } from './message.ts';
import type { Site } from './site.ts';

const MESSAGE = ['.adn[data-message-id]', '.adn[data-legacy-message-id]'];

/** The agent's own address: as the composer sends it, or as the title of the page says. */
function ownAddress(root: HTMLElement): string | null {
  const sender = root.closest('form, .M9, .ip')?.querySelector<HTMLInputElement>('input[name="from"]')?.value;
  const found = sender?.match(ADDRESS) ?? root.ownerDocument.title.match(ADDRESS);
  return found ? found[0].toLowerCase() : null;
}

/** The messages of the conversation in which `root` answers; a box in a window of its own answers one we do not see. */
function messagesAround(root: HTMLElement): Element[] {
  if (root.closest('[role="dialog"]')) return [];
  const view = root.closest('[role="main"]');
  return [...(view?.querySelectorAll(MESSAGE.join(',')) ?? [])];
}

const mail = describe({
  id: 'gmail',
  hosts: /^mail\.google\.com$/,
  ticket: /[#/](?:inbox|sent|all|starred|label\/[^/]+|search\/[^/]+)\/(\w{12,})/,
  parts: {
    composer: [
      '.Ap [g_editable="true"]',
      '[contenteditable="true"][role="textbox"][g_editable="true"]',
      '.editable[contenteditable="true"]',
      '.Ap textarea',
      '[contenteditable="true"][role="textbox"][aria-label^="Message Body"]',
    ],
    pane: ['[role="main"]'],
    message: MESSAGE,
    send: ['.T-I.T-I-atl', '[role="button"].aoO'],
  },
  sendKey: 'Mod+Enter',
});

/** Gmail. It has no notes, and shows the oldest message first. */
export const gmail: Site = {
  ...mail,
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
