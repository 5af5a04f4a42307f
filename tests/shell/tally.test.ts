import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTally, type Tally, UNDO_TIME } from '../../entrypoints/content/tally.ts';
import type { Finding } from '../../src/engine/types.ts';
import type { EndedDraft } from '../../src/memory/counts/counts.ts';

const found = (rule: string, start: number | null = 0): Finding => {
  const end = start === null ? null : start + 1;
  const says = { text: '', message: '', why: '' };
  return { rule, group: 'honesty', level: 'phrase', severity: 'hint', start, end, ...says };
};
const SOON = found('vague-promise');
const ALWAYS = found('overselling', 9);
const OPEN_END = found('no-next-step', null);
const WORDS = 'We will see soon.';

let box: AbortController;
let ended: EndedDraft[];
const tally = () => createTally((draft) => ended.push(draft), box.signal);
const becameOf = () => ended.map(({ donts }) => donts.map(({ rule, became }) => `${rule} ${became}`));

beforeEach(() => {
  vi.useFakeTimers();
  box = new AbortController();
  ended = [];
});
afterEach(() => vi.useRealTimers());

describe('a draft ends', () => {
  it.each<[how: string, end: (counted: Tally) => void]>([
    ['when its box is gone', () => box.abort()],
    ['when the page is left', (counted) => counted.end()],
  ])('%s', (_, end) => {
    const counted = tally();
    counted.written(WORDS);
    counted.shown([SOON], [SOON], ['thanks']);
    expect(ended).toEqual([]);
    end(counted);
    expect(ended).toEqual([
      { donts: [{ rule: 'vague-promise', group: 'honesty', became: 'left' }], dos: ['thanks'] },
    ]);
    end(counted);
    expect(ended.length).toBe(1);
  });

  it('when its box is empty, unless the same words come back at once', () => {
    const counted = tally();
    counted.written(WORDS);
    counted.written('');
    vi.advanceTimersByTime(UNDO_TIME - 1);
    counted.written(WORDS);
    vi.advanceTimersByTime(2 * UNDO_TIME);
    expect(ended.length).toBe(0);
    counted.written('');
    vi.advanceTimersByTime(UNDO_TIME);
    expect(ended.length).toBe(1);
  });

  it('when other words follow in the emptied box, which are the next draft', () => {
    const counted = tally();
    counted.written(WORDS);
    counted.shown([SOON], [SOON], []);
    counted.written('');
    counted.written('T');
    counted.written('Thank you, Ana.');
    counted.shown([], [], ['thanks']);
    box.abort();
    expect(becameOf()).toEqual([['vague-promise left'], []]);
  });
});

describe('no draft is', () => {
  it.each<[what: string, write: (counted: Tally) => void]>([
    ['a box only looked at', (counted) => counted.shown([SOON], [SOON], [])],
    ['a try of the keyboard', (counted) => counted.written('asdf asdf')],
    [
      'a note',
      (counted) => {
        counted.written(WORDS);
        counted.forget();
      },
    ],
  ])('%s', (_, write) => {
    write(tally());
    box.abort();
    expect(ended).toEqual([]);
  });
});

describe('a don’t counts once a draft, and became', () => {
  it.each<[became: string[], write: (counted: Tally) => void]>([
    [['vague-promise fixed'], (counted) => counted.shown([], [], [])],
    [['vague-promise left'], (counted) => counted.shown([SOON], [SOON, { ...SOON, start: 40, end: 44 }], [])],
    [
      ['vague-promise ignored'],
      (counted) => {
        counted.ignored(SOON);
        counted.shown([], [], []);
      },
    ],
    [
      ['vague-promise left'], // ignored in one place, standing in another
      (counted) => {
        counted.ignored(SOON);
        counted.shown([SOON], [SOON], []);
      },
    ],
    [['vague-promise fixed', 'overselling left'], (counted) => counted.shown([], [ALWAYS], [])],
    [
      ['vague-promise fixed'], // what a half-written reply lacked for a while is no finding
      (counted) => {
        counted.shown([OPEN_END], [OPEN_END], []);
        counted.shown([], [], []);
      },
    ],
    [
      ['vague-promise fixed', 'no-next-step fixed'],
      (counted) => {
        counted.looked(OPEN_END);
        counted.shown([], [], []);
      },
    ],
    [['vague-promise fixed', 'no-next-step left'], (counted) => counted.shown([OPEN_END], [OPEN_END], [])],
  ])('%j', (became, write) => {
    const counted = tally();
    counted.written(WORDS);
    counted.shown([SOON], [SOON], []);
    write(counted);
    box.abort();
    expect(becameOf()).toEqual([became]);
  });
});
