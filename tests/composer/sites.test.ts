import { describe, expect, it } from 'vitest';
import { generic } from '../../src/composer/sites/generic.ts';
import { gmail } from '../../src/composer/sites/gmail.ts';
import { sitesOf } from '../../src/composer/sites/index.ts';
import { zendesk } from '../../src/composer/sites/zendesk.ts';
import { find, pageOf } from './page.ts';

const at = (address: string) => new URL(address) as unknown as Location;

describe('which sites serve an address', () => {
  const page = pageOf('');
  it.each([
    ['https://acme.zendesk.com/agent/tickets/12', ['zendesk']],
    ['https://acme.zendesk.com/hc/en-us', []],
    ['https://zendesk.com.example/agent/tickets/12', []],
    ['https://mail.google.com/mail/u/0/#inbox', ['gmail']],
    ['https://docs.google.com/document', []],
  ])('%s: %j', (address, ids) => {
    expect(sitesOf(at(address), page, false).map(({ id }) => id)).toEqual(ids);
    expect(sitesOf(at(address), page, true).map(({ id }) => id)).toEqual([...ids, 'generic']);
  });
});

describe('sites/generic.ts', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<div contenteditable="true"></div>', true],
    ['<input>', true],
    ['<input type="text" autocomplete="off">', true],
    ['<input role="combobox">', false],
    ['<input list="cities">', false],
    ['<input autocomplete="email">', false],
    ['<input inputmode="numeric">', false],
    ['<form role="search"><input></form>', false],
  ])('%s is a composer: %s', (html, expected) => {
    const box = find(pageOf(html), 'input, textarea, [contenteditable]');
    expect(generic.isComposer(box)).toBe(expected);
  });

  it('reads no conversation', () => {
    expect(generic.thread(find(pageOf('<p>Hi</p><textarea></textarea>'), 'textarea'))).toEqual({
      messages: [],
    });
  });
});

interface Item {
  type: string;
  at?: string;
  html: string;
  name?: string;
}

function ticket(id: number, channel: string, items: Item[]): string {
  const log = items.map(
    ({ type, at: time, html, name = 'Mo' }) => `
      <article data-test-id="omni-log-comment-item">
        <div data-test-id="omni-log-item-message" type="${type}">
          <span data-test-id="omni-log-item-sender"> ${name} </span>
          ${time ? `<time data-test-id="timestamp-relative" datetime="${time}">now</time>` : ''}
          <div data-test-id="omni-log-message-content">${html}</div>
        </div>
      </article>`,
  );
  return `
    <div><div class="ticket-panes-grid-layout" data-ticket-id="${id}">
      <div data-test-id="omni-log-container">${log.join('')}</div>
      <div><button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}">x</button>
        <div id="box${id}" data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"></div>
      </div>
    </div></div>`;
}

describe('sites/zendesk.ts', () => {
  const page = pageOf(`<main id="main_panes">
    ${ticket(1, 'web', [
      { type: 'agent', at: '2026-01-03T10:00:00Z', html: '<p>Third</p><p>line</p>', name: 'Kim' },
      { type: 'internal', at: '2026-01-02T11:00:00Z', html: 'Secret' },
      { type: 'end-user', at: '2026-01-02T10:00:00Z', html: 'Second<div class="signature">Mo Ltd</div>' },
      {
        type: 'end-user',
        at: '2026-01-01T10:00:00+02:00',
        html: 'First<button>More</button><blockquote>old</blockquote>',
      },
    ])}
    ${ticket(2, 'internal', [{ type: 'end-user', at: '2026-01-01T10:00:00Z', html: 'Of another ticket' }])}
    ${ticket(3, 'web', [
      { type: 'end-user', at: '2026-01-01T10:00:00Z', html: 'A' },
      { type: 'agent', html: 'B' },
    ])}
    <div><div class="ticket-panes-grid-layout"><div id="box4" data-test-id="omnicomposer-plain-text-ckeditor" contenteditable="true"></div></div></div>
    <input id="subject" data-test-id="omni-header-subject"></main>`);

  it('reads the messages of the composer’s own ticket, oldest first, without notes', () => {
    expect(zendesk.thread(find(page, '#box1')).messages).toEqual([
      { from: 'customer', text: 'First', name: 'Mo' },
      { from: 'customer', text: 'Second', name: 'Mo' },
      { from: 'agent', text: 'Third\nline', name: 'Kim' },
    ]);
    expect(zendesk.thread(find(page, '#box2')).messages.map(({ text }) => text)).toEqual([
      'Of another ticket',
    ]);
  });

  it.each([
    ['the order is not sure', '#box3'],
    ['the ticket has no log', '#box4'],
    ['the box is in no ticket', '#subject'],
  ])('reads none when %s', (_, box) => {
    expect(zendesk.thread(find(page, box))).toEqual({ messages: [] });
  });

  it.each([
    ['{{ticket.requester.first_name}}', true],
    ['{{ dc.opening }}', true],
    ['{{first name}}', false],
    ['{Location}', false],
    ['I am sorry {{ticket.id}}', false],
  ])('fills %s by itself: %s', (words, expected) => {
    expect(zendesk.fills?.test(words)).toBe(expected);
  });

  it.each([
    ['#box1', 'reply'],
    ['#box2', 'note'],
    ['#box4', 'reply'],
  ])('%s is a %s', (box, kind) => {
    expect(zendesk.kind(find(page, box))).toBe(kind);
  });

  it.each([
    ['#box1', true],
    ['#box4', true],
    ['#subject', false],
  ])('%s is a composer: %s', (box, expected) => {
    expect(zendesk.isComposer(find(page, box))).toBe(expected);
  });
});

describe('sites/gmail.ts', () => {
  const message = (email: string, html: string) => `
    <div class="adn ads" data-message-id="#x"><span class="gD" email="${email}" name="${email.split('@')[0]}">x</span>
      <div class="ii gt"><div class="a3s">${html}</div></div></div>`;
  const composer = (id: string, from = '') => `
    <div class="M9"><input type="hidden" name="from" value="${from}">
      <div class="Ap"><div id="${id}" contenteditable="true" g_editable="true" role="textbox"></div></div></div>`;
  const mailbox = (from: string, title: string) =>
    pageOf(
      `<div role="main"><h2 class="hP">Late</h2>
        ${message('Kim@shop.example', '<p>Hello</p>')}
        ${message('help@shop.example', 'From a colleague')}
        ${message('mo@post.example', 'Where is it?<div class="gmail_quote"><div class="gmail_attr">On</div>Hello</div>')}
        ${composer('box', from)}</div>
      <div class="nH" role="dialog">${composer('new', from)}</div><input name="subjectbox">`,
      title,
    );

  it.each([
    ['the composer says who writes', mailbox('Kim <kim@shop.example>', 'Late')],
    ['the title says whose mailbox it is', mailbox('', 'Late - kim@shop.example - Shop Mail')],
  ])('reads the messages when %s', (_, page) => {
    expect(gmail.thread(find(page, '#box')).messages).toEqual([
      { from: 'agent', text: 'Hello', name: 'Kim' },
      { from: 'agent', text: 'From a colleague', name: 'help' },
      { from: 'customer', text: 'Where is it?', name: 'mo' },
    ]);
  });

  it('reads none for a message in a window of its own, nor when it does not know who the agent is', () => {
    expect(gmail.thread(find(mailbox('kim@shop.example', ''), '#new'))).toEqual({ messages: [] });
    expect(gmail.thread(find(mailbox('', 'Late'), '#box'))).toEqual({ messages: [] });
  });

  it('takes strangers at a public domain for strangers', () => {
    const page = pageOf(
      `<div role="main">${message('mo@gmail.com', 'Hi')}${composer('box', 'kim@gmail.com')}</div>`,
    );
    expect(gmail.thread(find(page, '#box')).messages.map(({ from }) => from)).toEqual(['customer']);
  });

  it.each([
    ['#box', true],
    ['[name="subjectbox"]', false],
  ])('%s is a composer: %s', (box, expected) => {
    expect(gmail.isComposer(find(mailbox('', ''), box))).toBe(expected);
  });
});
