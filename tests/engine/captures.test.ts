import { describe, expect, test } from 'vitest';
import { rewritten } from './rewritten.ts';

describe('a rewrite uses what was matched', () => {
  test.each<[string, string, string, Record<string, string>, string]>([
    [
      'as it stands',
      '[You forgot the invoice].',
      '{what} is missing',
      { what: 'the invoice' },
      'The invoice is missing.',
    ],
    [
      'in the past',
      '[You failed to send it].',
      'I see nobody {verb|past} it',
      { verb: 'send' },
      'I see nobody sent it.',
    ],
    ['in its base form', '[You refused].', 'please {verb|base}', { verb: 'refused' }, 'Please refuse.'],
    ['as a gerund', '[You must pay].', 'thank you for {verb|ing}', { verb: 'pay' }, 'Thank you for paying.'],
    [
      'said by the agent',
      '[Fix your router].',
      'I will check {what|swap}',
      { what: 'your router' },
      'I will check my router.',
    ],
    [
      'without the capital of the start',
      '[The shop lost it].',
      'I will ask {who}',
      { who: 'The shop' },
      'I will ask the shop.',
    ],
    ['nothing for what was left out', '[We refuse].', 'we can {how} help', {}, 'We can help.'],
  ])('%s', (_, marked, rewrite, captures, expected) => {
    expect(rewritten(marked, rewrite, captures)).toBe(expected);
  });
});
