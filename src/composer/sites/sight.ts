import { closestAround, firstBelow, isBox, pageAround } from './around.ts';
import { sitesOf } from './index.ts';
import type { Parts, Site } from './site.ts';

/** What can be typed in, whatever a site makes of it. */
const EDITABLE = '[contenteditable="true"], [contenteditable=""], textarea';

const PARTS: Record<keyof Parts, string> = {
  composer: 'Reply box',
  note: 'Sign of a note',
  pane: 'Ticket',
  log: 'Conversation',
  message: 'Messages',
  send: 'Send button',
};

/** Which selector of a part finds something, and how much. */
function found(page: Document, root: HTMLElement | null, site: Site, part: keyof Parts): string {
  const selectors = site.parts[part];
  if (!selectors) return 'not known for this help desk';
  const finds = (selector: string) => {
    if (root && part === 'composer') return isBox(root, selector) ? 1 : 0;
    if (root && (part === 'pane' || part === 'note')) return closestAround(root, selector) ? 1 : 0;
    return firstBelow(page, [selector], site.isDeep).length;
  };
  const counts = selectors.map(finds);
  const at = counts.findIndex((count) => count > 0);
  if (at < 0) return `nothing, by ${selectors.length} selectors`;
  return `${counts[at]} by selector ${at + 1} of ${selectors.length}: ${selectors[at]}`;
}

/**
 * What Deskside makes of the page around `root`, the composer in use if there is one: a line each, to put into a
 * report of a help desk that changed. Selectors and counts alone, no word of a draft, a message or an address.
 */
export function look(root: HTMLElement | null, withGeneric: boolean): string[] {
  const page = pageAround(root ?? document);
  const location = page.location;
  const sites = sitesOf(location, page, withGeneric);
  const site = sites.find((one) => !root || one.isComposer(root)) ?? sites[0];
  const lines = [`Help desk: ${sites.map(({ id }) => id).join(', ') || 'none'}`];
  if (!site) return lines;
  const parts = Object.keys(PARTS) as (keyof Parts)[];
  lines.push(
    `Ticket in the address: ${site.ticket(location) === null ? 'no' : 'yes'}`,
    ...parts.map((part) => `${PARTS[part]}: ${found(page, root, site, part)}`),
    `Boxes to type in: ${page.querySelectorAll(EDITABLE).length}, frames: ${page.querySelectorAll('iframe').length}`,
  );
  if (!root) return [...lines, 'In use: no box'];
  const { messages } = site.thread(root);
  const customers = messages.filter(({ from }) => from === 'customer').length;
  lines.push(
    `In use: ${site.kind(root) === 'note' ? 'a note' : 'a reply'}`,
    `Read: ${customers} of the customer’s messages, ${messages.length - customers} of agents’`,
  );
  return lines;
}
