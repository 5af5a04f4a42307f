import { describe, expect, test, vi } from 'vitest';
import { admit, DRAFT_LIMIT, RefusedError, type Sender } from '../../src/messages.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const own = { id: 'deskside', base: 'chrome-extension://deskside/' };
const page: Sender = { id: 'deskside', origin: 'https://desk.example', tab: { id: 1 }, frameId: 0 };
const popup: Sender = { id: 'deskside', origin: 'chrome-extension://deskside' };
const thread = { messages: [{ from: 'customer', text: 'Where is it?' }] };
const check = { draft: 'On its way.', thread, host: 'desk.example' };
const apply = { key: 'rude/1', suggestion: { start: 0, end: 4, text: 'Please', wording: 'x' } };

describe('messages are taken', () => {
  test.each<[Parameters<typeof admit>[0], unknown, Sender]>([
    ['check', check, page],
    ['suggest', { ...check, finding: { rule: 'rude', start: null, end: null } }, page],
    ['active', { count: 2, severity: 'error' }, page],
    ['active', null, page],
    ['apply', apply, popup],
    ['ignore', { key: 'rude/1', scope: 'once' }, popup],
    ['page', undefined, popup],
    ['page', undefined, { id: 'deskside', url: 'chrome-extension://deskside/popup.html' }],
    ['dos', ['thanks'], popup],
    ['choose', { what: 'words', rule: 'rude', words: 'Whatever' }, page],
    ['choose', { what: 'hour' }, page],
    ['choose', { what: 'badge', host: 'demo.zendesk.com', where: { x: -8, y: 0 } }, page],
  ])('%s', (kind, data, sender) => {
    expect(admit(kind, data, sender, own)).toEqual(data);
  });

  test('a message without data may arrive as null', () => {
    expect(admit('next', null, popup, own)).toBeUndefined();
  });
});

describe('senders are refused', () => {
  test.each<[string, Parameters<typeof admit>[0], unknown, Sender]>([
    ['another extension', 'check', check, { ...page, id: 'other' }],
    ['nobody known', 'check', check, {}],
    ['a draft from outside a tab', 'check', check, { id: 'deskside', origin: 'https://desk.example' }],
    ['a page that asks for rewrites to be put in', 'apply', apply, page],
    ['a page that asks what is in the draft', 'page', undefined, page],
    [
      'a page whose address only begins like ours',
      'page',
      undefined,
      { id: 'deskside', origin: 'chrome-extension://deskside.example' },
    ],
    [
      'a page with our address in its own',
      'page',
      undefined,
      { id: 'deskside', url: 'https://desk.example/?chrome-extension://deskside/' },
    ],
  ])('%s', (_, kind, data, sender) => {
    expect(() => admit(kind, data, sender, own)).toThrow(RefusedError);
  });
});

describe('data that does not fit is refused', () => {
  test.each<[string, Parameters<typeof admit>[0], unknown, Sender]>([
    ['no draft', 'check', { thread, host: 'desk.example' }, page],
    ['a draft that is no text', 'check', { ...check, draft: 7 }, page],
    ['a draft longer than any reply', 'check', { ...check, draft: 'a'.repeat(DRAFT_LIMIT + 1) }, page],
    [
      'a writer we do not know',
      'check',
      { ...check, thread: { messages: [{ from: 'bot', text: '' }] } },
      page,
    ],
    ['something more than asked for', 'check', { ...check, url: 'https://desk.example' }, page],
    [
      'half an offset',
      'apply',
      { ...apply, suggestion: { start: 0.5, end: 4, text: '', wording: '' } },
      popup,
    ],
    [
      'an offset before the draft',
      'apply',
      { ...apply, suggestion: { start: -1, end: 4, text: '', wording: '' } },
      popup,
    ],
    ['a scope we do not know', 'ignore', { key: 'rude/1', scope: 'forever' }, popup],
    ['a list that is none', 'dos', 'thanks', popup],
  ])('%s', (_, kind, data, sender) => {
    expect(() => admit(kind, data, sender, own)).toThrow(RefusedError);
  });
});
