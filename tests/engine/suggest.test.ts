import { describe, expect, test } from 'vitest';
import { mended } from './mended.ts';

describe('the best rewrite, where it stands', () => {
  test.each<[string, string, string, string]>([
    [
      'a name it would lose is said first',
      'blame-the-customer',
      'You want to be more careful who you give your PIN to.',
      'As for your PIN, I am sorry that this went wrong.',
    ],
    [
      'who is spoken to at its end is spoken to again',
      'hollow-empathy',
      'I hear you loud and clear Ana! The new strings are in the post.',
      'You are right to raise this, Ana! The new strings are in the post.',
    ],
    [
      'no "but" follows what nobody should have to bear',
      'hollow-empathy',
      'We know how this feels, but the strings are on their way since noon.',
      'The strings are on their way since noon.',
    ],
    [
      'the next sentence leans on nothing',
      'rejecting-feedback',
      'Thank you for writing. Every guest says so. But the key is at the desk.',
      'Thank you for writing. The key is at the desk.',
    ],
    [
      'nor does what only takes the talk up again',
      'rejecting-feedback',
      'Thank you for writing. Every guest says so. Anyway, the key is at the desk.',
      'Thank you for writing. The key is at the desk.',
    ],
    [
      'no mark is left behind a face',
      'telling-how-to-feel',
      'Thanks so much for the photo 😊 Four days is nothing this time of year!',
      'Thanks so much for the photo 😊',
    ],
    [
      'what leans on nothing stays whole',
      'rejecting-feedback',
      'Thank you for writing. Every guest says so. So far I have asked two shops.',
      'Thank you for writing. So far I have asked two shops.',
    ],
    [
      'what is only wished for does not stand alone',
      'hide-behind-systems',
      "Thank you. I will ring the driver at noon. I'd love to swap it, my hands are tied on this one.",
      "Thank you. I will ring the driver at noon. I'd love to swap it, my hands are tied on this one. I am sorry about that.",
    ],
    [
      'a typed face goes with its sentence',
      'blame-the-customer',
      'The harp leaves at noon. And calls are only as good as your wifi ;)',
      'The harp leaves at noon.',
    ],
    [
      'a hundred percent of emphasis is no fact',
      'overselling',
      'Thank you. Your harp will 100% arrive on Friday.',
      'Thank you. Your harp should arrive on Friday.',
    ],
    [
      'a number that is a sound is no fact',
      'not-listening',
      'hey, as im sure i pointed out b4 the string fits.',
      'hey, the string fits.',
    ],
    [
      'no word is left that led up to a sorry',
      'over-apologising',
      'Thank you. I am sorry for the wait. Truly, I am sorry, three cakes at once, and I apologise for the two calls. The van comes at noon on Monday.',
      'Thank you. I am sorry for the wait. Truly, I am sorry, three cakes at once. The van comes at noon on Monday.',
    ],
    [
      'what will be done is not promised once more',
      'indifference',
      "Some parcels just come late, c'est la vie. I will ring the driver at noon.",
      'Some parcels just come late. I will ring the driver at noon.',
    ],
    [
      'it is promised where the reply says nothing of it',
      'hide-behind-systems',
      'Some parcels just come late, our hands are tied. Thank you for the photo.',
      'Some parcels just come late. I will ask someone who can help and write to you by ____. Thank you for the photo.',
    ],
    [
      'the dot of a short form ends no request',
      'making-them-repeat',
      'Hi Ana. Please resend your order no. and a picture of the harp. Ida',
      'Hi Ana. I have what you sent, so there is no need to send it again. Ida',
    ],
    [
      "what is a don't too goes with it",
      'not-our-problem',
      "What the desk agreed to is between you and them, we're just the call centre.",
      'I will take this on for you and write to you by ____.',
    ],
    [
      'what the agent will do stays',
      'making-them-repeat',
      "Remind me what the trouble was with the anchor and I'll see about a new one.",
      "I am looking up what you told us, so there is no need to explain it again and I'll see about a new one.",
    ],
    [
      'words are not taken out of what leans on them',
      'bad-ending',
      'That is the most we give for the canoe, so you can like it or lump it.',
      'That is the most we give for the canoe, so I would like to know what would help you most.',
    ],
    ['who signed stays', 'canned-response', 'We take your feedback very seriously. -Ida', '-Ida'],
    [
      'a face ends the sentence before it',
      'hide-behind-systems',
      'Thanks so much for the photo 😊 Our hands are tied! The string is blue.',
      'Thanks so much for the photo 😊 I will ask someone who can help and write to you by ____! The string is blue.',
    ],
    [
      'no subject is left without its verb',
      'canned-response',
      'The team and I truly value your patronage. Your harp ships at noon.',
      'Your harp ships at noon.',
    ],
    [
      'a reply is not emptied where there is another choice',
      'indifference',
      "C'est la vie.",
      'I am sorry that this happened.',
    ],
    [
      'a short form is opened to use one of its words',
      'state-a-policy',
      "We're only obliged to replace the battery.",
      'We replace the battery.',
    ],
    [
      'what a call would have been for goes with it',
      'blame-the-customer',
      'The harp ships at noon. For future reference, call us so that we can take note of this.',
      'The harp ships at noon.',
    ],
    [
      'a title is no end of a greeting',
      'not-listening',
      'Hi Mr. Lund, are you positive it was the lamp?',
      'Hi Mr. Lund, I want to find out what happened.',
    ],
    [
      'what is said behind a question waits for the link that the question leads up to',
      'inaccessible',
      'Could you share your details here? https://harp.example/help so that we can look. Thanks!',
      'Could you share your details here? https://harp.example/help so that we can look. If you get stuck, just tell me. Thanks!',
    ],
    [
      'and for the steps that it leads up to',
      'inaccessible',
      'Please contact our phone support for the harp. To reach them, call 020 7946 0018. Thanks!',
      'Please contact our phone support for the harp. To reach them, call 020 7946 0018. If you get stuck, just tell me. Thanks!',
    ],
    [
      'a capital behind a link begins a sentence of its own',
      'inaccessible',
      'Please use this link to make a ticket: https://harp.example/new Thanks so much!',
      'Please use this link to make a ticket: https://harp.example/new – if you get stuck, just tell me. Thanks so much!',
    ],
    [
      'unless that goes on with the same step',
      'inaccessible',
      'Please use this link to make a ticket: https://harp.example/new They can find your harp.',
      'Please use this link to make a ticket: https://harp.example/new They can find your harp. If you get stuck, just tell me.',
    ],
    [
      'a greeting by role gets a blank',
      'customer-as-number',
      'Dear Policyholder,\nthank you for the photos of the harp.',
      'Dear ____,\nthank you for the photos of the harp.',
    ],
    [
      'where the own rewrites would lose a number, one of all the rule',
      'inaccessible',
      'We cannot help with the Tall Ship over the phone.',
      'We cannot help with the Tall Ship over the phone. If you get stuck, just tell me.',
    ],
    [
      'what is joined on at the end goes alone, so that a name stays',
      'telling-how-to-feel',
      "You did still reach Oslo on time, so all's well that ends well.",
      'You did still reach Oslo on time.',
    ],
    [
      '"believe me" is not left with nothing behind it',
      'hollow-empathy',
      "Thanks for the photo. Believe me, I know just what it's like to wait for a harp. It goes out on Friday at 9.",
      'Thanks for the photo. It goes out on Friday at 9.',
    ],
    [
      'where a day says what happens, only the surplus apologies go',
      'over-apologising',
      'Hi Ida, I am so sorry. Sorry for the harp. Once more: sorry, sorry. We come on Friday at 9 with a new one.',
      'Hi Ida, I am so sorry. Sorry for the harp. We come on Friday at 9 with a new one.',
    ],
    [
      'no name is cut in two',
      'canned-response',
      'Dear Ida, greetings from K9 MILLS, Leeds. The flour goes out on Friday.',
      'Dear Ida, hello from K9 MILLS, Leeds. The flour goes out on Friday.',
    ],
    [
      'a number in the words comes back',
      'customer-as-number',
      'Claim 44-12 sits at position 31, and I have read it today.',
      'Your claim (44-12) is with me now (position 31), and I have read it today.',
    ],
  ])('%s', (_, rule, draft, expected) => {
    expect(mended(draft, rule)).toBe(expected);
  });
});
