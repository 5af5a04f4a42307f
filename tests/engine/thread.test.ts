import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';
import type { Message } from '../../src/engine/types.ts';

const ruleset = compile(loadCatalogue());
const found = (customer: string, draft: string) =>
  check(draft, { messages: [{ from: 'customer', text: customer }] }, ruleset).findings.filter(
    ({ level }) => level === 'thread',
  );

const PARKING =
  'Thank you for your message. Breakfast is served in the garden room from seven until ten, and it is included for the two of you every morning.';

describe('a question left open is named', () => {
  test.each([
    ['in a sentence of its own', 'When is breakfast served? Is there parking for a camper van?'],
    ['in the same sentence', 'When is breakfast served, and is there parking for a camper van?'],
  ])('%s', (_, customer) => {
    expect(found(customer, PARKING).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^One question is still open: “is there parking for a camper van\?”$/i),
    ]);
  });
});

describe('nothing is said when unsure', () => {
  test.each([
    [
      'both are answered',
      'When is breakfast served? Is there parking?',
      `${PARKING} Parking is behind the house.`,
    ],
    [
      'the other is small talk',
      'Strange weather for a barbecue, is it summer at all, huh? When is breakfast served?',
      PARKING,
    ],
    ['it only goes on', 'Is breakfast included for two? How can that be at this price?', PARKING],
    ['there is one question', 'Is there parking for a camper van?', PARKING],
    [
      'the draft says it will find out',
      'When is breakfast served? Is there parking?',
      `${PARKING} I will ask about the rest and write by noon.`,
    ],
    ['the draft is short', 'When is breakfast served? Is there parking?', 'At seven, thank you for asking.'],
  ])('as %s', (_, customer, draft) => {
    expect(found(customer, draft)).toEqual([]);
  });
});

describe('the third apology in a conversation is one too many', () => {
  const customer: Message = { from: 'customer', text: 'The lamp came broken again.' };
  const agent = (text: string): Message => ({ from: 'agent', text });
  const sorry = agent('I am sorry about the lamp. A new one leaves today.');
  const draft = 'Hello Ines, I am sorry about the lamp. A third one leaves today by courier.';
  const apologies = (messages: Message[], reply = draft) =>
    check(reply, { messages }, ruleset).findings.filter(({ rule }) => rule === 'over-apologising');

  test('it is underlined, and the card says which it is', () => {
    const [finding] = apologies([sorry, customer, sorry, customer]);
    expect(finding).toMatchObject({
      level: 'thread',
      text: 'sorry',
      message: expect.stringMatching(/third apology/),
    });
  });

  test('its rewrites say what is different, or leave it out', () => {
    const thread = { messages: [sorry, customer, sorry, customer] };
    const [finding] = apologies(thread.messages);
    const after = suggest(draft, thread, ruleset, finding ?? { rule: '', start: 0, end: 0 }).map(
      ({ start, end, text }) => draft.slice(0, start) + text + draft.slice(end),
    );
    expect(after[0]).toBe(
      'Hello Ines, here is what is different this time: ____. A third one leaves today by courier.',
    );
  });

  test.each<[string, Message[], string]>([
    ['the second is none', [sorry, customer], draft],
    [
      'a draft without one is fine',
      [sorry, customer, sorry, customer],
      'A third lamp leaves today by courier.',
    ],
    [
      'a message that needs none counts for none',
      [sorry, customer, agent('No need to apologise!'), customer],
      draft,
    ],
  ])('%s', (_, messages, reply) => {
    expect(apologies(messages, reply)).toEqual([]);
  });
});

describe('a customer who asks to be reached is answered on that', () => {
  const TOWELS = 'Thank you for writing, Ada. The towels are dried in the garden behind the house.';

  test.each(['Could somebody please call me about this?', 'Please DM me, I cannot log in.'])(
    '%s',
    (customer) => {
      expect(found(customer, TOWELS).map(({ message }) => message)).toEqual([
        'They ask how to be reached; say whether you will.',
      ]);
    },
  );

  test.each([
    ['Please call me about this.', 'Thank you, Ada. I will ring you at noon.'],
    ['Please call me about this.', `${TOWELS} Which number suits you?`],
    ['Please do not call me, I am at work.', TOWELS],
    ['You said you would call me on Monday.', TOWELS],
    ['My friends call me Ade.', TOWELS],
  ])('not beside %s → %s', (customer, draft) => {
    expect(found(customer, draft)).toEqual([]);
  });
});

describe('what the customer gave is not asked for again', () => {
  test.each([
    ['My card ends in 0917.', 'Could you please send me the last four digits?', 'the last four digits'],
    ['Logs attached.', 'Thank you. Cd you paste the logs?', 'the logs'],
    ['Order 88123 is late.', "Thank you, I'd want the order number.", 'order number'],
  ])('%s → %s', (customer, draft, asked) => {
    const [finding] = found(customer, draft);
    expect(finding?.rule).toBe('making-them-repeat');
    expect(asked).toContain(finding?.text);
  });

  test.each([
    ['Order 88123 is late.', 'Please do not share your order number with anyone.'],
    ['Policy number TG-20881.', 'Please send your insurer both pages, with your policy number on top.'],
  ])('not beside %s → %s', (customer, draft) => {
    expect(found(customer, draft)).toEqual([]);
  });
});

describe('what the customer does not have is not asked for', () => {
  test.each([
    ['I never got a code.', 'I need the code to open the gate for you.'],
    ["I've lost the receipt, sorry.", 'Please bring the receipt and we will see to it.'],
    ["We don't have an order number, we paid in the shop.", 'Please send us your order number.'],
    ['There was no label in the box.', 'Could you please send me the label?'],
  ])('%s → %s', (customer, draft) => {
    expect(found(customer, draft).map(({ message }) => message)).toEqual([
      'They say that they do not have it.',
    ]);
  });

  test.each([
    ["We don't have an order number.", 'Please send us your tracking number.'],
    ['I never got a code.', 'Please enter the code; if it is gone, press “Resend”.'],
    ["I've lost the receipt.", 'Please send us the receipt or a bank statement.'],
    ['I have the receipt here.', 'Please send us the receipt.'],
    ['I lost my account.', 'Please share as much account information as possible.'],
    ['I never got an invoice.', 'I will send you the invoice today.'],
    ['I never received my keys.', 'Let me send your keys on Friday.'],
    ['I lost my receipt.', 'You do not need a receipt.'],
    ['I lost my password.', 'Never share your password with anyone.'],
    ["I don't have a problem with the card.", 'Please show the card at the door.'],
    ['I never got a code.', 'A code is on its way. Please enter the code at the gate.'],
  ])('not beside %s → %s', (customer, draft) => {
    expect(found(customer, draft)).toEqual([]);
  });
});
