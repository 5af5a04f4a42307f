import { describe, expect, it, vi } from 'vitest';
import { check, start } from './run.ts';

// Each call starts a program and reads the whole catalogue; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const jsonl = (lines: unknown[], end = '\n') =>
  check(['--format', 'jsonl'], {
    input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + end,
  });
const rows = (out: string): { id: string; findings: Found[]; dos: string[] }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

interface Found {
  rule: string;
  level: string;
  start: number | null;
  end: number | null;
  text: string;
  suggestions: { start: number; end: number; text: string }[];
}

const POOR = 'Thank you for the photos, Mia. 👍 According to our policy, lamps cannot be returned.';

describe('replies as JSON Lines', () => {
  it('answers each line with its findings, keys in a settled order', async () => {
    const { out, code } = await jsonl([{ id: 'a', reply: POOR }]);
    const [row] = rows(out);
    expect(Object.keys(row ?? {})).toEqual(['id', 'findings', 'dos']);
    const finding = row?.findings.find(({ rule }) => rule === 'state-a-policy');
    expect(Object.keys(finding ?? {})).toEqual([
      'rule',
      'level',
      'start',
      'end',
      'text',
      'message',
      'severity',
      'suggestions',
    ]);
    const start = POOR.indexOf('According');
    expect(finding).toMatchObject({
      level: 'phrase',
      start,
      end: start + 23,
      text: 'According to our policy',
    });
    expect(Object.keys(finding?.suggestions[0] ?? {})).toEqual(['start', 'end', 'text']);
    expect(row?.dos).toContain('thanks');
    expect(code).toBe(1);
  });

  it('has null for the place of a finding on the whole reply', async () => {
    const [row] = rows(
      (
        await jsonl([
          { id: 1, reply: 'I am sorry. So sorry about this. Our apologies again, we are very sorry.' },
        ])
      ).out,
    );
    expect(row?.findings).toContainEqual(
      expect.objectContaining({ rule: 'over-apologising', level: 'reply', start: null, end: null, text: '' }),
    );
  });

  it('reads the customer’s message', async () => {
    const reply = 'Thank you for writing. Could you please send me your order number?';
    const customer = 'My order 48213 never came. Where is it?';
    const { out } = await jsonl([
      { id: 'with', reply, customer },
      { id: 'without', reply },
      { id: 'null', reply, customer: null },
    ]);
    const asked = rows(out).map(({ findings }) => findings.some(({ level }) => level === 'thread'));
    expect(asked).toEqual([true, false, false]);
  });

  it('tells of each line it cannot use, goes on with the rest, and exits 2', async () => {
    const good = { id: 'last', reply: '' };
    const { out, err, code } = await jsonl([
      '{"id": "broken',
      '[]',
      { id: 'x' },
      { id: 'x', reply: 7 },
      '',
      good,
    ]);
    expect(err.trimEnd().split('\n')).toEqual([
      'deskside: -:1: this line is not JSON.',
      'deskside: -:2: a line is an object with "id" and "reply".',
      'deskside: -:3: a line is an object with "id" and "reply".',
      'deskside: -:4: "reply" must be a text.',
    ]);
    expect(rows(out)).toEqual([{ id: 'last', findings: [], dos: [] }]);
    expect(code).toBe(2);
  });

  it('is content with blank lines alone', async () => {
    expect(await jsonl([], '\n\r\n \n')).toEqual({ out: '', err: '', code: 0 });
  });

  it('reads a last line without its line feed, and line separators inside a text', async () => {
    const reply = 'Thank you.\u2028Bye.';
    const { out } = await jsonl([{ id: 'a', reply }, `{"id":"b","reply":"${reply}"}`], '');
    expect(rows(out).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('answers a line before the next one is there', async () => {
    const child = start(['--format', 'jsonl', '-']);
    const out = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`{"id":"${id}","reply":""}\n`);
      expect((await out.next()).value).toBe(`{"id":"${id}","findings":[],"dos":[]}\n`);
    }
    child.stdin.end();
    expect(await out.next()).toEqual({ value: undefined, done: true });
  });
});
