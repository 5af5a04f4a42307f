import { describe, expect, test } from 'vitest';
import type { Rewrite } from '../../src/catalogue/schema.ts';
import { rewritten } from './rewritten.ts';

describe('a rewrite fits its place', () => {
  test.each<[string, string, Rewrite, string]>([
    ['capital at the start', '[Calm down], please.', 'take your time', 'Take your time, please.'],
    ['no capital in a draft without', '[calm down], please.', 'take your time', 'take your time, please.'],
    ['as written in the middle', 'So [calm down].', 'take your time', 'So take your time.'],
    ['one end mark', 'It [is what it is].', 'will be put right.', 'It will be put right.'],
    ['a question instead', '[Send it].', 'could you send it?', 'Could you send it?'],
    ['a statement for a question', '[Are you sure]?', 'I will check', 'I will check.'],
    [
      'a sentence of its own before what follows',
      '[As per policy], refunds end today.',
      'I have checked.',
      'I have checked. Refunds end today.',
    ],
    [
      'the clause only',
      "I checked, but [you failed to] send it, so I'm at the depot now.",
      { clause: 'it has not reached us' },
      "I checked, but it has not reached us, so I'm at the depot now.",
    ],
    [
      'the clause with the remark on it',
      'I checked, but [you failed to] send it, which is a shame.',
      { clause: 'it has not reached us' },
      'I checked, but it has not reached us.',
    ],
    [
      'a remark with a fact in it stays',
      '[You failed to] send it, which cost us 40 euros.',
      { clause: 'it has not reached us' },
      'It has not reached us, which cost us 40 euros.',
    ],
    [
      'a sentence of its own behind one that only a comma ended',
      'The lamp came back in May, [you failed to] send the bill.',
      { clause: 'I miss the bill' },
      'The lamp came back in May. I miss the bill.',
    ],
    [
      'the clause with what a comma adds to it, if that says nothing',
      '[We only sell it], whatever breaks is for the maker.',
      { clause: 'I will take this on for you and write to you by ____' },
      'I will take this on for you and write to you by ____.',
    ],
    [
      'the clause with what "and" adds to it, if that says nothing',
      '[The meter says what it says] and nobody can argue with it.',
      { clause: 'here is what I can do: ____' },
      'Here is what I can do: ____.',
    ],
    [
      'the clause with a tag on it',
      '[Boats get wet], you know.',
      { clause: 'here is what I can do: ____' },
      'Here is what I can do: ____.',
    ],
    [
      'words that bring a subject, where the agent had one',
      '[We consider it settled] and will not be back on Monday.',
      'I am here if it comes back',
      'I am here if it comes back and will not be back on Monday.',
    ],
    [
      'what a comma adds stays if somebody acts in it',
      '[We only sell it], the new one goes out at noon.',
      { clause: 'here is what I can do: ____' },
      'Here is what I can do: ____. The new one goes out at noon.',
    ],
    [
      'who is spoken to stays',
      '[We only sell it], Ms Pereira.',
      { clause: 'here is what I can do: ____' },
      'Here is what I can do: ____, Ms Pereira.',
    ],
    [
      'words that say all, with what leaned on those they replace',
      'For this we [need it again] in large letters.',
      'I have what you sent, so there is no need to send it again',
      'I have what you sent, so there is no need to send it again.',
    ],
    [
      'a sentence of its own behind a reason',
      'No boat goes out as [it was agreed by the guest].',
      { clause: 'let me put this right: I will ____' },
      'No boat goes out. Let me put this right: I will ____.',
    ],
    [
      'what is asked behind a comma begins anew',
      '[There is no use in ringing], if you lack a key, please ask Ida.',
      { clause: 'I will ring you by ____' },
      'I will ring you by ____. If you lack a key, please ask Ida.',
    ],
    [
      'what happened stays before its reason',
      'The berth is shut [because of a wrong form given].',
      { clause: 'let me put this right: I will ____' },
      'The berth is shut. Let me put this right: I will ____.',
    ],
    [
      'a reason taken out with its "as"',
      'No boat goes out as [it was agreed by the guest].',
      { delete: 'clause' },
      'No boat goes out.',
    ],
    [
      'no "so" is left behind a name alone',
      "Look, Mr Lund, [everybody gets wet], so it's fine.",
      { delete: 'clause' },
      "Look, Mr Lund, it's fine.",
    ],
    [
      'words that say all, with one thing more that was asked for',
      'For this we [need it again] and two photos.',
      'I have what you sent, so there is no need to send it again',
      'I have what you sent, so there is no need to send it again.',
    ],
    [
      'words that say all, beside something else to do',
      'Please [fill in the form] and keep the label.',
      'just tell me here what you need',
      'Please just tell me here what you need and keep the label.',
    ],
    [
      'words that say all, in place of a question',
      'The loft, hmm, [any idea]?',
      { clause: 'let me check this and write to you by ____' },
      'The loft, hmm, let me check this and write to you by ____.',
    ],
    [
      'an aside behind the noun',
      'The [API] gate (north) is up.',
      'API (in plain words: ____)',
      'The API gate (in plain words: ____) (north) is up.',
    ],
    [
      'an aside before the little word that the words end with',
      'The [lull between] tides is short.',
      'lull between (in plain words: ____)',
      'The lull (in plain words: ____) between tides is short.',
    ],
    [
      'what is said of something no longer named goes with it',
      '[Best you ask the robot], it is up all night.',
      'just ask me here',
      'Just ask me here.',
    ],
    [
      'itself, with more behind it',
      'Sadly [we refuse] this, as it is late.',
      { clause: '{itself}, but I can ____' },
      'Sadly we refuse this, as it is late, but I can ____.',
    ],
    [
      'beside a bracket',
      '[Ring the line] (9 to 5, Oslo time).',
      { clause: 'I will ring you' },
      'I will ring you (9 to 5, Oslo time).',
    ],
    [
      'the clause to the end',
      'I know, [you failed].',
      { clause: 'it did not work' },
      'I know, it did not work.',
    ],
    [
      'the whole sentence',
      'Well, [no refunds] at all!',
      { sentence: 'here is what I can do: ____' },
      'Here is what I can do: ____!',
    ],
    [
      'an emoji before it stays',
      '👍 [No refunds], sorry.',
      { sentence: 'here is what I can do: ____' },
      '👍 Here is what I can do: ____.',
    ],
    ['taken out behind an emoji', '👍 [Per policy], lamps stay.', { delete: 'phrase' }, '👍 Lamps stay.'],
    [
      'a conjunction stays',
      'Times move, but [no visits].',
      { clause: 'here is what I can do' },
      'Times move, but here is what I can do.',
    ],
    ['taken out at the start', '[Obviously], we sent it.', { delete: 'phrase' }, 'We sent it.'],
    ['taken out with its "&"', '[Hello again] & thank you.', { delete: 'phrase' }, 'Thank you.'],
    ['taken out with its echo', '[I hear you], I really do, and we come.', { delete: 'phrase' }, 'We come.'],
    ['taken out in the middle', 'We, [obviously], sent it.', { delete: 'phrase' }, 'We sent it.'],
    ['taken out between words', 'We [obviously] sent it.', { delete: 'phrase' }, 'We sent it.'],
    [
      'taken out between two clauses',
      'It goes on Friday, [obviously], please ring.',
      { delete: 'phrase' },
      'It goes on Friday, please ring.',
    ],
    ['taken out at the end', 'We sent it, [obviously].', { delete: 'phrase' }, 'We sent it.'],
    [
      'a face that ended a sentence',
      'We sent it [🙄] there is a label.',
      { delete: 'phrase' },
      'We sent it. There is a label.',
    ],
    [
      'one of the two words that joined it stays',
      'Sorry Ana, it is late, but [we are full] and I am alone.',
      { delete: 'phrase' },
      'Sorry Ana, it is late, but I am alone.',
    ],
    [
      'taken out with its question',
      'It is one string, [it is hardly worth tears], is it!',
      { delete: 'clause' },
      'It is one string!',
    ],
    ['the whole with its question', '[It is no harp], is it!', { delete: 'clause' }, ''],
    ['the sentence taken out', 'We sent it, [obviously].', { delete: 'sentence' }, ''],
  ])('%s', (_, marked, rewrite, expected) => {
    expect(rewritten(marked, rewrite)).toBe(expected);
  });
});

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
