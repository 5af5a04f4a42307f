import type { Message } from '../../engine/types.ts';
import { closestAround, firstBelow, isBox, pageAround } from './around.ts';
import { readMessage } from './message.ts';
import { namesNote } from './names.ts';
import type { Parts, SendKey, Site } from './site.ts';

/** How the messages of a help desk read. Without it nothing is known of them, and nothing is read. */
interface Conversation {
  customer: string;
  agent?: string;
  /** Notes, events and the like: nobody's message to anybody. */
  other?: string;
  /** What a message is that is none of these; without it a single such message leaves the whole conversation unread. */
  rest?: 'agent' | 'other';
  /** The words in a message, the surest first; without it all of the message. */
  words?: readonly string[];
  /** What stands among the words and is not the writer's. */
  gone?: string;
  name?: string;
  /** By what their order is known: `time[datetime]` in them, numbers that end their ids, or that the newest is at the bottom or top. */
  newest: 'bottom' | 'top' | 'time' | 'id';
}

/** A help desk, as far as it is like others. */
export interface Description {
  id: string;
  hosts?: RegExp;
  /** Of the path and fragment of pages with composers. */
  path?: RegExp;
  /** By what its pages are known at addresses of their owners'. */
  mark?: string;
  /** Its first group is the ticket, in path, query and fragment. */
  ticket: RegExp;
  parts: Parts;
  isDeep?: boolean;
  /** Whether the box's own label, or the tab it is in, has to say whether it is a note. */
  namesNotes?: boolean;
  signs?: readonly string[];
  conversation?: Conversation;
  sendKey?: SendKey;
}

const addressOf = ({ pathname, search, hash }: Location | URL) => pathname + search + hash;

function readItem(item: Element, how: Conversation): { at: number; message: Message | null } | null {
  const fits = (selector: string | undefined) => selector !== undefined && item.matches(selector);
  const time = item.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const at = how.newest === 'id' ? Number(/\d+$/.exec(item.id)?.[0]) : Date.parse(time);
  if (fits(how.other)) return { at, message: null };
  const from = fits(how.customer) ? 'customer' : fits(how.agent) ? 'agent' : how.rest;
  if (from === undefined) return null;
  const words = how.words ? firstBelow(item, how.words)[0] : item;
  const text = from === 'other' || !words ? '' : readMessage(words, how.gone);
  if (from === 'other' || !text) return { at, message: null };
  const name = how.name && item.querySelector(how.name)?.textContent?.trim();
  return { at, message: { from, text, ...(name && { name }) } };
}

/** The messages around `root`, oldest first; none if one of them, their order or their ticket is not sure. */
function messagesAround(root: Element, { parts, isDeep, conversation: how }: Description): Message[] {
  const pane = parts.pane ? closestAround(root, parts.pane.join(',')) : pageAround(root);
  if (!pane || !how || !parts.message) return [];
  const logs = parts.log ? firstBelow(pane, parts.log, isDeep) : [pane];
  const [log] = logs;
  if (!log || logs.length > 1) return [];
  const read = firstBelow(log, parts.message, isDeep).map((item) => readItem(item, how));
  const items = read.filter((item) => item !== null);
  if (items.length < read.length) return [];
  if (how.newest === 'time' || how.newest === 'id') {
    if (items.some(({ at }) => Number.isNaN(at))) return [];
    items.sort((a, b) => a.at - b.at);
  }
  const messages = items.flatMap(({ message }) => (message ? [message] : []));
  return how.newest === 'top' ? messages.reverse() : messages;
}

/** The site of a help desk that can be told in selectors. */
export function describe(desk: Description): Site {
  const { id, parts } = desk;
  const boxes = parts.composer.join(',');
  return {
    id,
    parts,
    serves(location, page) {
      const isHere = desk.path === undefined || desk.path.test(location.pathname + location.hash);
      const isKnown = desk.hosts?.test(location.hostname) ?? false;
      return isHere && (isKnown || (desk.mark !== undefined && page.querySelector(desk.mark) !== null));
    },
    ...(desk.isDeep && { isDeep: true }),
    isComposer: (root) => isBox(root, boxes),
    kind(root) {
      const isNote = parts.note?.some((selector) => closestAround(root, selector) !== null);
      return isNote || (desk.namesNotes && namesNote(root)) ? 'note' : 'reply';
    },
    signs: [
      ...(desk.signs ?? []),
      ...(desk.namesNotes ? ['aria-selected', 'aria-checked', 'aria-label'] : []),
    ],
    ticket: (location) => desk.ticket.exec(addressOf(location))?.[1] ?? null,
    thread: (root) => ({ messages: messagesAround(root, desk) }),
    sendKey: desk.sendKey ?? null,
  };
}
