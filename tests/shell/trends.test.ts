import { describe, expect, it } from 'vitest';
import type { Counts } from '../../src/memory/counts/counts.ts';
import { addDays } from '../../src/memory/counts/day.ts';
import { asCsv, asJson } from '../../src/memory/counts/export.ts';
import {
  aheadOf,
  type Change,
  changeOf,
  compare,
  dosSeen,
  fixedOf100,
  mostFrequent,
  per100,
  type Sum,
  WEEKS,
  weeksOf,
} from '../../src/memory/counts/trends.ts';

const TODAY = '2026-11-22'; // a Sunday
const ago = (days: number) => addDays(TODAY, -days);
const NOTHING: Counts = { days: [], donts: [], dos: [] };
const sum = (drafts: number, found: number, fixed = 0, ignored = 0): Sum => ({
  ...{ drafts, found, fixed, ignored },
});
const dont = (day: string, found: number, group = 'honesty', id = 'overselling') => ({
  ...{ day, dont: id, group, found, fixed: 0, ignored: 0 },
});

describe('two stretches beside each other are', () => {
  it.each<[Change, before: Sum, now: Sum]>([
    ['few', sum(19, 10), sum(100, 1)],
    ['few', sum(100, 10), sum(19, 1)],
    ['better', sum(100, 80), sum(100, 40)],
    ['worse', sum(100, 40), sum(100, 80)],
    ['same', sum(100, 50), sum(100, 45)], // that may be chance
    ['same', sum(50, 0), sum(50, 0)],
    ['better', sum(2000, 1000), sum(2000, 900)], // the same difference, over many more drafts
  ])('%s', (change, before, now) => expect(changeOf(before, now)).toBe(change));
});

it('a rate is of nothing where there is nothing', () => {
  expect([per100(sum(0, 0)), per100(sum(40, 10))]).toEqual([null, 25]);
  expect([fixedOf100(sum(9, 4, 0, 4)), fixedOf100(sum(9, 5, 3, 1))]).toEqual([null, 75]);
});

describe('the weeks', () => {
  it('are twelve, with every draft in the week of its Monday and none of days to come', () => {
    const days = [ago(0), ago(6), ago(7), addDays(TODAY, 1)].map((day) => ({ day, drafts: 1, clean: 0 }));
    const weeks = weeksOf({ ...NOTHING, days }, TODAY);
    expect(weeks.length).toBe(WEEKS);
    expect(weeks.slice(-2).map(({ monday, sum: { drafts } }) => [monday, drafts])).toEqual([
      ['2026-11-09', 1],
      ['2026-11-16', 2],
    ]);
    expect(aheadOf({ ...NOTHING, days }, TODAY)).toBe(1);
  });

  it('are compared four by four, a group at a time', () => {
    const days = [ago(1), ago(27), ago(28), ago(55), ago(56)].map((day) => ({ day, drafts: 30, clean: 0 }));
    const donts = [dont(ago(1), 5), dont(ago(28), 40), dont(ago(56), 99), dont(ago(2), 30, 'clarity')];
    const counts = { ...NOTHING, days, donts };
    const { before, now, change } = compare(counts, TODAY, 'honesty');
    expect([before, now, change]).toEqual([sum(60, 40), sum(60, 5), 'better']);
    expect(compare(counts, TODAY).now.found).toBe(35);
  });
});

it('the most frequent comes first', () => {
  const donts = [dont(ago(1), 2), dont(ago(3), 5, 'respect', 'rude'), dont(ago(9), 1)];
  const days = [{ day: ago(1), drafts: 10, clean: 2 }];
  expect(mostFrequent({ ...NOTHING, days, donts }, TODAY)).toEqual([
    { dont: 'rude', sum: sum(10, 5) },
    { dont: 'overselling', sum: sum(10, 3) },
  ]);
  const dos = [ago(1), ago(2), ago(200)].map((day) => ({ day, do: 'plan', seen: 2 }));
  expect(dosSeen({ ...NOTHING, dos }, TODAY)).toEqual([{ id: 'plan', seen: 4 }]);
});

describe('what is exported', () => {
  const counts = {
    days: [{ day: '2026-11-20', drafts: 3, clean: 1 }],
    donts: [{ ...dont('2026-11-20', 2), fixed: 1 }],
    dos: [{ day: '2026-11-19', do: 'plan', seen: 2 }],
  };

  it('is a table', () => {
    expect(asCsv(counts).split('\r\n')).toEqual([
      'day,what,id,group,drafts,fixed,ignored,clean',
      '2026-11-19,do,plan,,2,,,',
      '2026-11-20,drafts,,,3,,,1',
      '2026-11-20,dont,overselling,honesty,2,1,0,',
      '',
    ]);
  });

  it('is all there is', () => expect(JSON.parse(asJson(counts))).toEqual({ version: 1, ...counts }));
});
