import { describe, expect, test } from 'vitest';
import type { Rewrite } from '../../src/catalogue/schema.ts';
import { asOrder } from '../../src/engine/order.ts';
import { rewritten } from './rewritten.ts';

describe('a request as the bare order in it', () => {
  test.each<[string, string | null]>([
    ['Could you please open a ticket here', 'open a ticket here'],
    ['We suggest that you go ahead and ring the yard', 'ring the yard'],
    ["we'd recommend taking the form and sending it in", 'take the form and send it in'],
    ['Feel free to file it here', 'file it here'],
    ['You can still reach the crew by phone', 'reach the crew by phone'],
    ['The best next step is to contact the yard', 'contact the yard'],
    ['Request you to share the label with us', 'share the label with us'],
    ['Have a look at this page', 'take a look at this page'],
    ['pls DM us the label', 'DM us the label'],
    ['To report a leak', null],
    ["Here's a page about leaks", null],
    ['Phone lines are open until six', null],
    ['The page on leaks has it all', null],
  ])('%s', (request, order) => {
    expect(asOrder(request)).toBe(order);
  });
});

describe('a rewrite goes on with the order', () => {
  test.each<[string, string, Rewrite, string]>([
    [
      'a request as an order, with its link',
      'Hi Ida, [could you please share the label] here so that we can look: https://kiln.example',
      { clause: 'just reply, or {itself|order}' },
      'Hi Ida, just reply, or share the label here so that we can look: https://kiln.example',
    ],
    [
      'a question as an order is none any more',
      '[Can you send it here so that we can look]?',
      { clause: 'just reply, or {itself|order}' },
      'Just reply, or send it here so that we can look.',
    ],
    [
      'the order that the clause leads up to',
      'To [report a leak] on the boat, please see the page on leaks.',
      { clause: 'just reply, or {itself|order}' },
      'To report a leak on the boat, just reply, or see the page on leaks.',
    ],
    [
      'the order inside its clause',
      'For repairs I suggest you to [ring the yard].',
      { clause: 'just reply, or {itself|order}' },
      'For repairs just reply, or ring the yard.',
    ],
  ])('%s', (_, marked, rewrite, expected) => {
    expect(rewritten(marked, rewrite)).toBe(expected);
  });
});
