import { describe, expect, test } from 'vitest';
import { asOrder } from '../../src/engine/order.ts';

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
