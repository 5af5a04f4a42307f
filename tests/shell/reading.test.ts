import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Reading, read } from '../../entrypoints/content/reading.ts';
import type { Composer, Mark } from '../../src/composer/index.ts';
import type { Finding, Report } from '../../src/engine/types.ts';
import { DRAFT_LIMIT } from '../../src/messages.ts';

const { send } = vi.hoisted(() => ({
  send: vi.fn<(kind: string, data: { draft: string }) => Promise<Report>>(),
}));
vi.mock('../../src/messages.ts', () => ({ send, DRAFT_LIMIT: 1000, THREAD_LIMIT: 5 }));

let draft = '';
let kind: Composer['kind'] = 'reply';
let caret: number | null = null;
let marks: readonly Mark[] = [];
let reading: Reading;
let end: AbortController;

const marked = () => marks.map(({ start, end }) => draft.slice(start, end));

/** Finds each "bad" of the draft. */
function report(text: string): Report {
  const findings = [...text.matchAll(/bad/g)].map(
    ({ index }): Finding => ({
      ...{ rule: 'rude', group: 'respect', level: 'phrase', severity: 'error' },
      ...{ start: index, end: index + 3, text: 'bad', message: '', why: '' },
    }),
  );
  return { findings, dos: [] };
}

/** Types so that the draft reads `text`, the caret at its end. */
function type(text: string): Promise<void> {
  draft = text;
  caret = text.length;
  return reading.edited();
}

beforeEach(() => {
  vi.stubGlobal('document', { hidden: true });
  [draft, kind, caret, marks] = ['', 'reply', null, []];
  send.mockReset().mockImplementation(async (_, data) => report(data.draft));
  end = new AbortController();
  const composer: Composer = {
    ...{ element: {} as HTMLElement, site: 'generic', rects: () => [], marksAt: () => [] },
    ...{
      show() {},
      focus() {},
      select() {},
      send() {},
      isSentBy: () => false,
      senders: () => [],
      fills: () => false,
      replace: async () => 'done',
      thread: () => ({ messages: [] }),
    },
    get kind() {
      return kind;
    },
    read: () => draft,
    caret: () => caret,
    mark: (all) => {
      marks = all;
    },
  };
  reading = read(composer, { host: 'desk.example', notes: false }, () => {}, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is found is underlined', async () => {
  await type('A bad day.');
  expect(marked()).toEqual(['bad']);
});

test('an underline moves at once with its words, before the answer', async () => {
  await type('A bad day.');
  const checked = type('Well, a bad day.');
  expect(marked()).toEqual(['bad']);
  await checked;
  expect(marked()).toEqual(['bad']);
});

test('an underline goes at once when its words change', async () => {
  await type('A bad day.');
  const checked = type('A bald day.');
  expect(marked()).toEqual([]);
  await checked;
});

test('an answer that comes late is fitted to the draft as it reads by then', async () => {
  let answer = (_: Report) => {};
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const first = type('A bad day.');
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  const second = type('Once a bad day.');
  answer(report('A bad day.'));
  await first;
  expect(marked()).toEqual(['bad']);
  await second;
  expect(marked()).toEqual(['bad']);
});

test('however much is typed while an answer is awaited, it is asked for once more', async () => {
  let answer = (_: Report) => {};
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const all = [type('A')];
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  for (const text of ['A b', 'A ba', 'A bad', 'A bad day.']) all.push(type(text));
  answer(report('A'));
  await Promise.all(all);
  expect(send.mock.calls.map(([, data]) => data.draft)).toEqual(['A', 'A bad day.']);
});

test('with no answer to be had, what is underlined stays', async () => {
  await type('A bad day.');
  send.mockRejectedValue(new Error('no receiver'));
  await type('A bad day. And a bad night.');
  expect(marked()).toEqual(['bad']);
});

test('what is ignored this time stays ignored while its words stay', async () => {
  await type('A bad day. A bad night.');
  reading.ignore(reading.shown()[0]?.key ?? '');
  await type('Oh. A bad day. A bad night.');
  expect(marks.map(({ start }) => start)).toEqual([17]);
});

test('and is seen again in the next draft', async () => {
  await type('A bad day.');
  reading.ignore(reading.shown()[0]?.key ?? '');
  await type('');
  await type('A bad day.');
  expect(marked()).toEqual(['bad']);
});

test('what is being written waits for the end of its clause', async () => {
  await type('It is bad');
  expect(marked()).toEqual([]);
  await type('It is bad.');
  expect(marked()).toEqual(['bad']);
});

test('or until the caret leaves', async () => {
  await type('It is bad');
  caret = null;
  reading.caretMoved();
  expect(marked()).toEqual(['bad']);
});

test('or until nothing is typed for a while', async () => {
  vi.useFakeTimers();
  const checked = type('It is bad');
  await vi.advanceTimersByTimeAsync(100);
  await checked;
  expect(marked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(marked()).toEqual(['bad']);
});

test('once shown it stays while the sentence goes on', async () => {
  await type('It is bad.');
  await type('It is bad and');
  await type('It is bad and will stay so');
  expect(marked()).toEqual(['bad']);
});

test('a note is not read', async () => {
  kind = 'note';
  await type('A bad day.');
  expect([marked(), reading.isEmpty(), send.mock.calls]).toEqual([[], true, []]);
});

test('a reply that is turned into a note loses its underlines', async () => {
  await type('A bad day.');
  kind = 'note';
  await reading.edited();
  expect([marked(), reading.isEmpty()]).toEqual([[], true]);
});

test('what is longer than any reply is left alone', async () => {
  await type(`A bad ${'day '.repeat(DRAFT_LIMIT)}`);
  expect([marked(), send.mock.calls]).toEqual([[], []]);
});
