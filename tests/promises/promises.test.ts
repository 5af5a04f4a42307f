import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../src/promises/promises.ts';

/** A moment as the agent's own clock and calendar have it: `Fri 2026-11-27 12:00`. */
function clock(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', weekday: 'short', hour: '2-digit', minute: '2-digit' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.weekday?.slice(0, 3)} ${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** The times promised in a reply, ways to mean one parted by "or". */
const timesOf = (reply: string, now: string, zone: string) =>
  promisesIn(reply, Date.parse(now), zone).map(({ due }) =>
    due.map((time) => clock(time, zone)).join(' or '),
  );

const BERLIN = ['2026-11-23T10:00+01:00', 'Europe/Berlin'] as const; // a Monday
const NEW_YORK = ['2026-11-23T15:30-05:00', 'America/New_York'] as const;

describe('on a Monday at ten in Berlin', () => {
  it.each<[reply: string, due: string]>([
    ['I’ll write to you by Friday noon.', 'Fri 2026-11-27 12:00'],
    ['I will call you within 24 hours.', 'Tue 2026-11-24 10:00'],
    ["I'll get back to you tomorrow.", 'Tue 2026-11-24 17:00'],
    ['You will have it by 5pm today.', 'Mon 2026-11-23 17:00'],
    ['You’ll hear from me first thing tomorrow.', 'Tue 2026-11-24 10:00'],
    ['By Friday noon I will write to you.', 'Fri 2026-11-27 12:00'],
    ['Tomorrow, we will call you.', 'Tue 2026-11-24 17:00'],
    ['Within two hours you will have an answer.', 'Mon 2026-11-23 12:00'],
    ['I promise that I will write by Thursday.', 'Thu 2026-11-26 17:00'],
    ['I’ll make sure you have it by Friday.', 'Fri 2026-11-27 17:00'],
    ['We are going to ship it on Wed 2 Dec.', 'Wed 2026-12-02 17:00'],
    ['If that suits you, I’ll call at 2 p.m. on Thursday.', 'Thu 2026-11-26 14:00'],
    ['I’ll call by 12:30 on Friday.', 'Fri 2026-11-27 12:30'],
    ['I’ll write by 4 December at 14:00.', 'Fri 2026-12-04 14:00'],
    ['I’ll write by December 4th at 2:15pm.', 'Fri 2026-12-04 14:15'],
    ['I’ll write by the 27th.', 'Fri 2026-11-27 17:00'],
    ['I’ll write by the 3rd.', 'Thu 2026-12-03 17:00'],
    ['I’ll call at 17.30.', 'Mon 2026-11-23 17:30'],
    ['I’ll have it fixed before the weekend.', 'Fri 2026-11-27 17:00'],
    ['I’ll look at it over the weekend.', 'Sun 2026-11-29 17:00'],
    ['I’ll call before Thursday.', 'Wed 2026-11-25 17:00'],
    ['We’ll refund you within 5 working days.', 'Mon 2026-11-30 17:00'],
    ['We’ll send it in two to three business days.', 'Thu 2026-11-26 17:00'],
    ['I’ll reply in half an hour.', 'Mon 2026-11-23 10:30'],
    ['I’ll reply in a fortnight.', 'Mon 2026-12-07 17:00'],
    ['I’ll reply by midnight.', 'Tue 2026-11-24 00:00'],
    ['I’ll reply tonight.', 'Mon 2026-11-23 22:00'],
    ['I’ll send it by EOD Friday.', 'Fri 2026-11-27 17:00'],
    ['I’ll send it by the end of the month.', 'Mon 2026-11-30 17:00'],
    ['I’ll write next week.', 'Fri 2026-12-04 17:00'],
    ['I’ll call you in the morning.', 'Tue 2026-11-24 12:00'],
    ['I’ll be in touch on Wednesday afternoon.', 'Wed 2026-11-25 17:00'],
    ['I’ll call on Tuesday or Wednesday.', 'Wed 2026-11-25 17:00'],
    ['I’ll call on Friday at 5pm EST.', 'Fri 2026-11-27 23:00'],
  ])('%s', (reply, due) => expect(timesOf(reply, ...BERLIN)).toEqual([due]));
});

describe('what can be meant in two ways is given in both, the likelier first', () => {
  it.each<[reply: string, due: string, at?: readonly [now: string, zone: string]]>([
    ['I’ll write by 3/4.', 'Thu 2027-03-04 17:00 or Sat 2027-04-03 17:00', BERLIN],
    ['I’ll write by 27/11.', 'Fri 2026-11-27 17:00', NEW_YORK],
    ['I’ll write by 11/27.', 'Fri 2026-11-27 17:00', BERLIN],
    ['I’ll write by 5.', 'Mon 2026-11-23 17:00 or Tue 2026-11-24 05:00', BERLIN],
    ['I’ll call you tomorrow at nine.', 'Tue 2026-11-24 09:00 or Tue 2026-11-24 21:00', BERLIN],
    ['I’ll call you at 9.30 tomorrow morning.', 'Tue 2026-11-24 09:30', BERLIN],
    ['I’ll write next Friday.', 'Fri 2026-11-27 17:00 or Fri 2026-12-04 17:00', BERLIN],
    ['I’ll write on Friday.', 'Fri 2026-11-27 17:00', BERLIN],
    ['I’ll write on Friday next week.', 'Fri 2026-12-04 17:00', BERLIN],
    ['I’ll write by Monday.', 'Mon 2026-11-23 17:00 or Mon 2026-11-30 17:00', BERLIN],
    ['I’ll write by Monday 9am.', 'Mon 2026-11-30 09:00', BERLIN],
  ])('%s', (reply, due, [now, zone] = BERLIN) => expect(timesOf(reply, now, zone)).toEqual([due]));
});

describe('a time is the agent’s own', () => {
  it.each<[reply: string, now: string, zone: string, due: string]>([
    ['I’ll write by noon tomorrow.', ...NEW_YORK, 'Tue 2026-11-24 12:00'],
    ['I’ll call at 9am.', ...NEW_YORK, 'Tue 2026-11-24 09:00'],
    ['I’ll call by 5pm Pacific.', ...NEW_YORK, 'Mon 2026-11-23 20:00'],
    ['I’ll call today.', '2026-11-23T18:20+01:00', 'Europe/Berlin', 'Mon 2026-11-23 23:59'],
    // The night in which the clocks go back has an hour more, and the one in which they go forward an hour less.
    ['I’ll call within 24 hours.', '2026-10-31T12:00-04:00', 'America/New_York', 'Sun 2026-11-01 11:00'],
    ['I’ll call at 9am tomorrow.', '2026-10-31T12:00-04:00', 'America/New_York', 'Sun 2026-11-01 09:00'],
    ['I’ll call in two days.', '2027-03-27T12:00+01:00', 'Europe/Berlin', 'Mon 2027-03-29 17:00'],
    ['I’ll call at 9am tomorrow.', '2027-03-27T12:00+00:00', 'Europe/London', 'Sun 2027-03-28 09:00'],
    // A date line away it is another day.
    ['I’ll write tomorrow.', '2026-11-23T20:00Z', 'Pacific/Auckland', 'Wed 2026-11-25 17:00'],
    ['I’ll write tomorrow.', '2026-11-23T20:00Z', 'Asia/Kolkata', 'Wed 2026-11-25 17:00'],
  ])('%s (%s, %s)', (reply, now, zone, due) => expect(timesOf(reply, now, zone)).toEqual([due]));
});

describe('nothing is promised by', () => {
  it.each([
    'I’ll look into the order from Monday.',
    'If you reply today, I’ll see.',
    'Shall I call you tomorrow?',
    'I will be out until Monday.',
    'I’ll be away on Friday.',
    'I will need the photo by Friday.',
    'You sent it on Friday.',
    'I will not call tomorrow.',
    'I’ll check whether it arrived on Monday.',
    'I’ll look into what you wrote on Tuesday.',
    'We will see soon.',
    'I’ll send you 5 items.',
    'I’ll write in 0 hours.',
    'I will send 2 of them in 3 parts.',
    'I’ll look at Friday’s order.',
    'Your parcel arrives tomorrow.',
    'I’ll refund you $10.50.',
    'I will call you at 030 1234567.',
    'I’ll have sun hats by then.',
    'I will send it to 5 March Street.',
    'I may call you tomorrow.',
    '> I’ll write to you tomorrow.',
  ])('%s', (reply) => expect(timesOf(reply, ...BERLIN)).toEqual([]));
});

it('keeps the promise’s own words and no others', () => {
  const reply =
    'Hello Maren,\nThank you for the photo. Your order 20718 is on its way, and I’ll write to you by Friday noon, with the number.\nI will call on Tuesday, and send the label by Wednesday.';
  expect(promisesIn(reply, Date.parse(BERLIN[0]), BERLIN[1]).map(({ words }) => words)).toEqual([
    'I’ll write to you by Friday noon',
    'I will call on Tuesday',
    'I will call on Tuesday, and send the label by Wednesday',
  ]);
});

it('stumbles over nothing that can be typed', () => {
  const WORDS = [
    'I’ll',
    'we will',
    'by',
    'within',
    'in',
    'at',
    'next',
    'Friday',
    '31/02',
    '0',
    '99',
    '24:70',
    'the 31st',
    'February 30',
    'noon',
    '5',
    'hours',
    'a',
    'half past',
    'nine',
    '.',
    ',',
    '\n',
    'tomorrow',
    'EOD',
    'pm',
    'GMT',
    '//',
    '🙂',
    '(',
    '2026-13-45',
    'end of the',
    'week',
  ];
  const drafts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => `I’ll write ${words.join(' ')}`),
  );
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC');
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(drafts, zones, moments, (draft, zone, now) => {
      for (const { words, due } of promisesIn(draft, now.getTime(), zone)) {
        expect(words.length).toBeGreaterThan(0);
        expect([1, 2]).toContain(due.length);
        for (const time of due) expect(time).toBeGreaterThan(now.getTime());
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
