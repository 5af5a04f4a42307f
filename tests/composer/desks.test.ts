import { describe, expect, it } from 'vitest';
import { known } from '../../src/composer/sites/index.ts';
import { pages } from '../desk/alike/index.ts';
import { type DeskPage, type Shown, type Ticket, tickets } from '../desk/alike/story.ts';
import { find, pageOf } from './page.ts';

const files: [string, keyof typeof pages][] = [
  ['sites/outlook.ts', 'outlook'],
  ['sites/intercom.ts', 'intercom'],
  ['sites/freshdesk.ts', 'freshdesk'],
  ['sites/help-scout.ts', 'help-scout'],
  ['sites/hubspot.ts', 'hubspot'],
  ['sites/salesforce.ts', 'salesforce'],
  ['sites/zoho.ts', 'zoho'],
  ['sites/gorgias.ts', 'gorgias'],
  ['sites/jira.ts', 'jira'],
  ['sites/chatwoot.ts', 'chatwoot'],
  ['sites/freescout.ts', 'freescout'],
  ['sites/zammad.ts', 'zammad'],
  ['sites/osticket.ts', 'osticket'],
  ['sites/uvdesk.ts', 'uvdesk'],
  ['sites/front.ts', 'front'],
  ['sites/kayako.ts', 'kayako'],
  ['sites/crisp.ts', 'crisp'],
  ['sites/missive.ts', 'missive'],
  ['sites/livechat.ts', 'livechat'],
];

const [ticket, other] = tickets;
const shows = (more: Partial<Shown> = {}): Shown => ({ ticket, other, mode: 'reply', ...more });

/** The box of a page, here where there are no frames: what is in them stands in the frame's place. */
function opened(page: DeskPage, shown: Shown): { document: Document; box: HTMLElement } {
  const document = pageOf(page.body(shown));
  const path = shown.mode === 'note' ? (page.noteBox ?? page.box) : page.box;
  for (const frame of path.slice(0, -1)) {
    const element = document.querySelector(frame) ?? document.querySelector('iframe');
    if (element && path.length === 2) return { document, box: inFrame(document, element) };
    if (element) return { document, box: inFrame(document, nested(document, element)) };
  }
  return { document, box: find(document, path.at(-1) ?? '') };
}

/** A body whose document is shown by `frame`. */
function inFrame(page: Document, frame: Element): HTMLElement {
  const { body } = pageOf('');
  Object.defineProperty(body.ownerDocument, 'defaultView', { value: { frameElement: frame } });
  Object.defineProperty(frame, 'ownerDocument', { value: frame.ownerDocument ?? page });
  return body;
}

/** The frame of the mail in the frame of its editor. */
function nested(page: Document, outer: Element): Element {
  const inner = pageOf('<iframe title="Email Body"></iframe>');
  Object.defineProperty(inner, 'defaultView', { value: { frameElement: outer } });
  Object.defineProperty(outer, 'ownerDocument', { value: page });
  return find(inner, 'iframe');
}

/** What the site file should read of a ticket. */
const expected = (page: DeskPage, { said }: Ticket) =>
  said
    .filter(({ from }) => (page.reads === 'both' ? from !== 'note' : page.reads === from))
    .map(({ from, text }) => ({ from, text }));

const siteOf = (name: string) => {
  const site = known.find(({ id }) => id === name);
  if (!site) throw new Error(`no site is ${name}`);
  return site;
};

describe('no message is read', () => {
  it.each<[keyof typeof pages, string, string]>([
    ['freescout', 'thread-type-customer', 'thread-type-robot'],
    ['zammad', 'ticket-article-item customer', 'ticket-article-item robot'],
    ['osticket', 'thread-entry message', 'thread-entry robot'],
    ['crisp', '-bubble--user', '-bubble--robot'],
  ])('in %s when one of them is by nobody known', (name, part, changed) => {
    const page: DeskPage = pages[name];
    const html = page.body(shows());
    const at = html.lastIndexOf(part);
    const document = pageOf(html.slice(0, at) + changed + html.slice(at + part.length));
    expect(siteOf(name).thread(find(document, page.box.at(-1) ?? ''))).toEqual({ messages: [] });
  });

  it.each<keyof typeof pages>(['intercom', 'help-scout', 'crisp'])(
    'in %s when two conversations are on the page',
    (name) => {
      const page: DeskPage = pages[name];
      const document = pageOf(page.body(shows()) + page.body(shows({ ticket: other, other: ticket })));
      const { messages } = siteOf(name).thread(find(document, page.box.at(-1) ?? ''));
      expect(messages).toEqual([]);
    },
  );
});

describe.each(files)('%s', (_, name) => {
  const page: DeskPage = pages[name];
  const site = siteOf(name);
  const address = new URL(page.address(ticket.id));

  it('serves its ticket pages, and knows the ticket by the address alone', () => {
    const { document } = opened(page, shows());
    expect(known.filter((each) => each.serves(address, document)).map(({ id }) => id)).toEqual([name]);
    expect(site.ticket(address)).toBe(page.code(ticket.id));
    expect(site.serves(new URL('https://shop.example/cart'), pageOf('<textarea></textarea>'))).toBe(false);
  });

  it('knows the reply box', () => {
    const { box } = opened(page, shows());
    expect([site.isComposer(box), site.kind(box)]).toEqual([true, 'reply']);
  });

  it.runIf(page.hasNotes)('knows a note', () => {
    const { box } = opened(page, shows({ mode: 'note' }));
    expect([site.isComposer(box), site.kind(box)]).toEqual([true, 'note']);
  });

  it('reads the messages of the ticket around the box and of no other', () => {
    for (const shown of [shows(), shows({ ticket: other, other: ticket })]) {
      const { messages } = site.thread(opened(page, shown).box);
      expect(messages.map(({ from, text }) => ({ from, text }))).toEqual(expected(page, shown.ticket));
    }
  });

  it('reads none once the names of the parts have changed', () => {
    const html = page
      .body(shows())
      .replaceAll(/ (class|id|title|type|aria-label|data-[\w-]+)=/g, ' data-was-$1=');
    const document = pageOf(`${html}<div id="box" contenteditable="true"></div>`);
    expect(site.thread(find(document, '#box'))).toEqual({ messages: [] });
  });
});
