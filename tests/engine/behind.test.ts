import { expect, test } from 'vitest';
import { rewritten } from './rewritten.ts';

test.each<[string, string, string]>([
  ['behind its end mark', '[Ask the crew].', 'Ask the crew. If it leaks, tell me.'],
  ['behind a question', 'Could you [ask the crew]?', 'Could you ask the crew? If it leaks, tell me.'],
  [
    'behind a link, which no mark touches',
    '[See the page] on leaks: https://boat.example/leaks',
    'See the page on leaks: https://boat.example/leaks – if it leaks, tell me.',
  ],
  ['before who signs it', '[Ask the crew]. -Ida', 'Ask the crew. If it leaks, tell me. -Ida'],
  ['before who signs it without a mark', '[Ask the crew] ^ID', 'Ask the crew. If it leaks, tell me ^ID'],
  [
    'before who signs it with thanks behind a link',
    '[See the page] on leaks: https://boat.example/leaks Thanks Ida-Boat House Support',
    'See the page on leaks: https://boat.example/leaks – if it leaks, tell me. Thanks Ida-Boat House Support',
  ],
  ['without an end mark where there is none', '[Ask the crew]', 'Ask the crew. If it leaks, tell me'],
])('more is said %s', (_, marked, expected) => {
  expect(rewritten(marked, { sentence: '{itself}. If it leaks, tell me.' })).toBe(expected);
});

test('what asks keeps its mark', () => {
  const asking = { sentence: '{itself}. Would a new one do?' };
  expect(rewritten('[It is broken].', asking)).toBe('It is broken. Would a new one do?');
});
