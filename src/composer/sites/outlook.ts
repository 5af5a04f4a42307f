import type { Message } from '../../engine/types.ts';
import { describe } from './describe.ts';
import { ADDRESS, writerOf } from './mailbox.ts';
import { readMessage } from './message.ts';
import type { Site } from './site.ts';

const PANE = '#ReadingPaneContainerId, [aria-label="Reading Pane"]';
/** Who wrote a message: the header names the address in a title, in angle brackets. */
const HEADER = '[data-app-section="MessageHeader"] [title*="@"]';
/** Whose mailbox it is. The account menu of the page has it; without it we cannot tell a customer from a colleague. */
const OWN = '#mectrl_currentAccount_secondary';

const outlookPage = describe({
  id: 'outlook',
  hosts: /^outlook\.(office|office365|live)\.com$|^outlook\.cloud\.microsoft$/,
  mark: 'head [href*="cdn.office.net"], head meta[content*="owamail"], script[src*="/owamail/"]',
  ticket: /\/(?:id|inbox\/id)\/([\w%+-]+)/,
  parts: {
    composer: [
      '[id^="editorParent"] [contenteditable="true"]:not([aria-readonly="true"], [role="document"])',
      '[role="textbox"][contenteditable="true"][aria-multiline="true"]:not([aria-readonly="true"])',
      '[contenteditable="true"][aria-label^="Message body" i]:not([aria-readonly="true"], [role="document"])',
    ],
    pane: [PANE],
    message: ['div[role="document"]', '[aria-label="Message body"]:not([contenteditable="true"])'],
    send: ['[data-testid="ComposeSendButton"]'],
  },
  sendKey: 'Mod+Enter',
});

/** A message and its writer; null when its header cannot be told from another's. */
function readBody(body: Element, own: string): Message | null {
  const around = body.closest(`:has(${HEADER})`);
  const bodies = around?.querySelectorAll('div[role="document"]').length ?? 0;
  const header = around?.querySelector(HEADER);
  const address = header?.getAttribute('title')?.match(ADDRESS)?.[0].toLowerCase();
  const text = readMessage(body);
  return !address || bodies !== 1 || !text ? null : { from: writerOf(address, own), text };
}

/** Outlook on the web. It has no notes. */
export const outlook: Site = {
  ...outlookPage,
  thread(root) {
    const own = root.ownerDocument.querySelector(OWN)?.textContent?.match(ADDRESS)?.[0].toLowerCase();
    const bodies = own ? [...(root.closest(PANE)?.querySelectorAll('div[role="document"]') ?? [])] : [];
    const messages = bodies.map((body) => readBody(body, own ?? ''));
    return {
      messages: messages.some((message) => message === null) ? [] : messages.filter((one) => one !== null),
    };
  },
};
