import { describe, expect, test } from 'vitest';
import type { Thread } from '../../src/engine/types.ts';
import { mended } from './mended.ts';

describe('a sentence put into the reply', () => {
  test.each<[string, string, string, string]>([
    [
      'comes before a name and a house, or a team',
      'no-next-step',
      'Hi Fay,\n\nThank you. I am sorry that the vase broke, and sorry for the mess. Vases are made of glass.\n\nMaëlle, Criée du Port',
      'Hi Fay,\n\nThank you. I am sorry that the vase broke, and sorry for the mess. Vases are made of glass. If there is anything I can still put right, please tell me.\n\nMaëlle, Criée du Port',
    ],
    [
      'comes before the farewell',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. Thanks for your patience!\nIda',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me. Thanks for your patience!\nIda',
    ],
    [
      'comes before warm words of any kind',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north.\nWith warmest regards,\nIda',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me.\nWith warmest regards,\nIda',
    ],
    [
      'of thanks comes behind the greeting',
      'missing-manners',
      'Hi Ana, the small harp is in its case in the back room, and the strings are beside it on the shelf by the door that leads to the yard and the old mill, and the stand for the notes is in the big box under the stairs behind the red coat. Ida',
      'Hi Ana, thank you for your message. The small harp is in its case in the back room, and the strings are beside it on the shelf by the door that leads to the yard and the old mill, and the stand for the notes is in the big box under the stairs behind the red coat. Ida',
    ],
    [
      'and before who signs',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north.\n\nHarp House, Bergen',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me.\n\nHarp House, Bergen',
    ],
    [
      'even by a tag',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. *SR',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me. *SR',
    ],
    [
      'in its last sentence too',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north- Thanks- Ida',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me.- Thanks- Ida',
    ],
    [
      'and before a house that signs in small letters',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north.\n\nHarp shop',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me.\n\nHarp shop',
    ],
    [
      'and before the best of greetings',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north.\n\nWith the best greetings and many thanks',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me.\n\nWith the best greetings and many thanks',
    ],
    [
      'and before greetings with a name',
      'no-next-step',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. Please accept my greetings, Ida',
      'Sorry to hear that, and sorry for the string. The strings come from a small old mill in the far north. If there is anything I can still put right, please tell me. Please accept my greetings, Ida',
    ],
  ])('%s', (_, rule, draft, expected) => {
    expect(mended(draft, rule)).toBe(expected);
  });
});

test('what a link ends with signs nothing', () => {
  const thread: Thread = { messages: [{ from: 'customer', text: 'Please call me about the harp.' }] };
  expect(mended('The strings are in the shop: https://harp.example/far-north', 'not-listening', thread)).toBe(
    'The strings are in the shop: https://harp.example/far-north. I will call you by ____.',
  );
});

test('the channel that the customer asks for comes first', () => {
  const thread: Thread = {
    messages: [{ from: 'customer', text: 'Can you please send me a DM about the harp?' }],
  };
  expect(mended('The strings are in the shop, and the harp too.', 'not-listening', thread)).toBe(
    'The strings are in the shop, and the harp too. I will send you a direct message by ____.',
  );
  // The number of a part stays last.
  expect(mended('The strings are in the shop, and the harp too.\n\n1/2', 'not-listening', thread)).toBe(
    'The strings are in the shop, and the harp too. I will send you a direct message by ____.\n\n1/2',
  );
});

describe('of what is said too often', () => {
  test.each([
    [
      'what says itself that it comes again goes first',
      'I am sorry about the harp. We apologise for the string. Once more, I apologise for the wait. A new string leaves today.',
      'I am sorry about the harp. We apologise for the string. A new string leaves today.',
    ],
    [
      'an empty one goes before one that says what for',
      'Sorry about that. I am sorry about the harp, the string was old, and I apologise for the wait. A new one leaves today.',
      'I am sorry about the harp, the string was old, and I apologise for the wait. A new one leaves today.',
    ],
    [
      'one of them stays',
      'Hello Ada, sorry again, sorry for both strings, we are truly sorry about the harp. A new one leaves today.',
      'Hello Ada, sorry again, we are truly sorry about the harp. A new one leaves today.',
    ],
    [
      'another goes where leaving out the first would raise something else',
      'We are sorry about the harp. So sorry for the string, honestly we are sorry for your son too. The string leaves today.',
      'We are sorry about the harp. So sorry for the string. The string leaves today.',
    ],
  ])('%s', (_, draft, expected) => {
    expect(mended(draft, 'over-apologising')).toBe(expected);
  });
});
