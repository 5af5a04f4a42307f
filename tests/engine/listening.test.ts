import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { applied } from '../../src/engine/placed.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';
import type { Thread } from '../../src/engine/types.ts';

const ruleset = compile(loadCatalogue());
const threadOf = (text: string): Thread => ({ messages: [{ from: 'customer', text }] });
const whole = (customer: string, draft: string) =>
  check(draft, threadOf(customer), ruleset).findings.filter(
    ({ rule, start }) => rule === 'not-listening' && start === null,
  );
const messages = (customer: string, draft: string) => whole(customer, draft).map(({ message }) => message);
/** The draft with the first rewrite in it. */
const mended = (customer: string, draft: string) => {
  const [finding] = whole(customer, draft);
  const [first] = finding ? suggest(draft, threadOf(customer), ruleset, finding) : [];
  return first && applied(draft, first);
};

describe('of two questions, the one that is not answered is named', () => {
  test.each([
    [
      'What does the beginners’ pottery course cost, and do you lend aprons?',
      'Hello Ines, thank you for asking. The pottery course for beginners is 140 euros for six evenings, clay and glaze included.',
      'do you lend aprons?',
    ],
    [
      'Can I bring my own wine on Friday? Also, is the terrace heated?',
      'Hi Malik, yes, you may bring your own wine on Friday, and we open it for you at the table. Thank you for asking first.',
      'Also, is the terrace heated?',
    ],
    [
      'When does the ferry leave on Sunday, and may I take a tandem on board?',
      'Hello Odile, the ferry leaves on Sunday at 9:40 from pier 2. Please be there ten minutes before, thank you.',
      'may I take a tandem on board?',
    ],
    [
      'How do I renew my library card? Who looks after the Braille shelf?',
      'Hello Tove, to renew your library card please press Renew on your page, and it is good for another year.',
      'Who looks after the Braille shelf?',
    ],
  ])('%s', (customer, draft, open) => {
    expect(messages(customer, draft)).toEqual([`One question is still open: “${open}”`]);
    expect(mended(customer, draft)).toContain(`On your question “${open}”: ____.`);
  });
});

describe('nothing is said of questions that are answered, wait, or want no answer', () => {
  test.each([
    [
      'in other words',
      'Can I swap the beans for peas, and when is the box here?',
      'Hi Bo, the beans are swapped for peas, and your box comes on Thursday before noon. Thank you for telling us early.',
    ],
    [
      'with one word each',
      'Is the pool heated, and are towels lent?',
      'Hello Ada. Yes, all year round, at 28 degrees. No, but there is a dryer by the door for the ones you bring. Thank you for asking.',
    ],
    [
      'with a price',
      'Is the kayak a two-seater? How much is a day?',
      'The kayak seats two, Ines. It is 35 euros from nine to six, and the paddles come with it. Thank you!',
    ],
    [
      'the draft has to ask first',
      'Why does the loom hum? Will a new belt help?',
      'Thank you for writing, Tove. Does the loom hum all the time, or only when you weave fast? I will know more then.',
    ],
    [
      'asked of anybody',
      'Does the gate open before eight? Is anyone else stuck outside with a pony?',
      'Hello Malik, the gate opens at seven from Monday on. Thank you for waiting with the pony this morning.',
    ],
    [
      'one leans on the other',
      'Does a bit of frost hurt the olive tree? Should I wrap it?',
      'A bit of frost does an olive tree no harm, Ines. Please leave the leaves bare, they need the light. Thank you!',
    ],
    [
      'two sides of one question',
      'Is the varnish any good or is it only dear?',
      'The varnish lasts about nine years outdoors, Bo, and the plain one four. Thank you for asking before you buy.',
    ],
  ])('%s', (_, customer, draft) => {
    expect(messages(customer, draft)).toEqual([]);
  });
});

describe('of two days, hours or names, the one left out is named', () => {
  test.each([
    ['Are there seats on Monday and Friday?', 'Thank you, Bo. There are two seats on Monday.', 'Friday'],
    [
      'Could the vet come at 9 am or 4 pm?',
      'Unfortunately we are unable to send her at 9 am, Ada. Thank you for asking.',
      '4 pm',
    ],
    [
      'Please compare the clay from Limoges with the one from Meissen.',
      'The clay from Limoges is white, and fires at 1,300 degrees. Thank you.',
      'Meissen',
    ],
    [
      'Could you compare the beds of the Lindworm Hotel with Garnet Lodge?',
      'Thank you, Bo. The beds at the Lindworm in the west are two metres long.',
      'Garnet Lodge',
    ],
    [
      'Could you compare the beds in San Diego with those in San Jose?',
      'Thank you, Bo. The beds in San Diego are two metres long.',
      'San Jose',
    ],
    [
      'Please change the van to a Transporter.',
      'Thank you. I found a van for you from the harbour for 40 euros. Should I book it?',
      'Transporter',
    ],
  ])('%s', (customer, draft, open) => {
    expect(messages(customer, draft)).toEqual([`They also ask about “${open}”.`]);
    expect(mended(customer, draft)).toContain(`As for ${open}: ____.`);
  });

  test.each([
    ['Are there seats on Monday and Friday?', 'Thank you, Bo. There are two seats on each of them.'],
    ['Could the vet come at 9 am or 4 pm?', 'She comes at 9 am, Ada. Thank you for the choice.'],
    ['We are open on Monday and Friday ourselves.', 'Thank you, Bo, that is good to know.'],
    [
      'Please change the van to a Transporter.',
      'Thank you. I found a Transporter for 40 euros. Should I book it?',
    ],
  ])('not beside %s → %s', (customer, draft) => {
    expect(messages(customer, draft)).toEqual([]);
  });
});

describe('one who knocked in vain is not shown to the next door', () => {
  test.each([
    [
      'I rang four times about the piano stool and nobody answered.',
      'Hello Odile. Please see https://piano.example/help for all on stools.',
    ],
    [
      'Your page is so confusing, I only want my deposit for the canoe.',
      'Thank you, Bo. More on deposits is here: https://canoe.example/deposits',
    ],
    [
      'This is my third email about the bees.',
      'Hi Ada, thank you. Please fill in the form: https://bees.example/form',
    ],
    [
      'Everyone just tells me to ring the helpline, and the helpline is useless.',
      'Hello Tove, thank you. The helpline is on https://kiln.example/line',
    ],
  ])('%s', (customer, draft) => {
    expect(messages(customer, draft)).toEqual(['They have tried that way. Take it on yourself.']);
    expect(mended(customer, draft)).toContain('please reply here and I will take it on myself');
  });

  test.each([
    [
      'it is done',
      'I rang four times about the piano stool and nobody answered.',
      'Hello Odile, I am sorry. I have posted the stool, and you can follow it on https://piano.example/48213. Thank you.',
    ],
    [
      'it is the agent’s own inbox',
      'I was on hold for an hour about the bees.',
      'I am sorry, Ada. Please send me a DM and I will look at the hive with you: https://bees.example/dm',
    ],
    [
      'the door was somebody else’s',
      'I wrote to the seller of the canoe three times and got no reply.',
      'I am sorry, Bo. How we stand in for sellers is on https://canoe.example/cover, and your claim is open with me.',
    ],
    [
      'it is money that is held',
      'Why has my money been put on hold?',
      'Hello Bo. We hold it until the canoe is there, thank you for waiting: https://canoe.example/money',
    ],
    [
      'there was no door',
      'The canoe has arrived, thank you.',
      'Thank you, Bo. How to dry it is on https://canoe.example/dry.',
    ],
  ])('nothing is said where %s', (_, customer, draft) => {
    expect(messages(customer, draft)).toEqual([]);
  });
});

describe('a wish to be reached may be put as a condition', () => {
  test.each([
    ['If you could please call me about the harp, I would be grateful.', 1],
    ['If you call me about the harp, I shall be asleep.', 0],
  ])('%s', (customer, times) => {
    expect(messages(customer, 'Thank you, Ada. The harp is in the front room.')).toHaveLength(times);
  });
});
