import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MisuseError, readCall, USAGE } from '../../src/cli/arguments.ts';
import { check, run } from './run.ts';

// Each call starts a program and reads the whole catalogue; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const KIND =
  'Hi Mia,\n\nThank you for the photos. I have posted a new lamp today; it reaches you on Friday. Just reply here if it does not.\n\nBest,\nSam\n';
const POOR = 'Hi Mia,\n\nThank you for the photos. 👍 According to our policy, lamps cannot be returned.\n';

let folder = '';
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return name;
};
const here = (...args: string[]) => check(args, { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskside-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('drafts as text', () => {
  it('names file, line, column, severity, don’t and message, and shows the words and a rewrite', async () => {
    const { out, err, code } = await here(await file('poor.txt', POOR));
    expect(out).toMatch(
      /^poor\.txt:3:29 {2}(error|warning) {2}state-a-policy {2}\S.*\n {4}“According to our policy”\n {4}→ .+/m,
    );
    expect(out).toMatch(/\n1 reply: .*\d (error|warning)s?.*\.\n$/);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it('says so when there is nothing to mend', async () => {
    expect(await here(await file('kind.txt', KIND))).toEqual({
      out: '1 reply: nothing to mend.\n',
      err: '',
      code: 0,
    });
  });

  it('reads standard input, and what Windows calls Unicode, and goes on after what it cannot read', async () => {
    const wide = await file('wide.txt', Buffer.from(`\uFEFF${POOR}`, 'utf16le'));
    const { out, err, code } = await check(['absent.txt', '.', wide, '-'], { cwd: folder, input: POOR });
    expect(out).toContain('wide.txt:3:29');
    expect(out).toContain('-:3:29');
    expect(err).toBe(
      'deskside: absent.txt cannot be read: there is no such file.\ndeskside: . cannot be read: it is a folder; name the files in it.\n',
    );
    expect(code).toBe(2);
  });

  it('takes empty, huge and binary files without a fuss', async () => {
    const files = await Promise.all([
      file('empty.txt', ''),
      file('space.txt', ' \r\n\t\n\u00a0'),
      file('huge.txt', POOR.repeat(Math.ceil(1e6 / POOR.length))),
      file('one-word.txt', 'x'.repeat(1e6)),
      file(
        'rubbish.txt',
        Uint8Array.from({ length: 1e5 }, (_, at) => (at * at * 31) % 256),
      ),
    ]);
    const { out, err, code } = await here(...files);
    expect(out).toMatch(/\n5 replies: /);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });
});

describe('colours', () => {
  const steering = `${POOR}As per our\u001b[2J policy, no.`;

  it('are there when they are asked for', async () => {
    const { out } = await check(['-'], { input: POOR, env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[');
  });

  it('are not there with --no-color, and a draft brings none of its own', async () => {
    const { out } = await check(['--no-color', '-'], { input: steering, env: { FORCE_COLOR: '1' } });
    expect(out).toContain('-:3:29');
    expect(out).not.toContain('\u001b');
  });
});

describe('the call', () => {
  it.each([
    ['nothing', [], 'no file given.'],
    ['an unknown option', ['--sing', 'a.txt'], "Unknown option '--sing'"],
    ['an unknown format', ['--format', 'xml', 'a.txt'], '--format is text or jsonl, not "xml".'],
    ['standard input twice', ['-', '-'], '"-" can be read only once.'],
  ])('is not taken with %s', (_, words, message) => {
    expect(() => readCall(words)).toThrow(MisuseError);
    expect(() => readCall(words)).toThrow(message);
  });

  it('with nothing gets the usage, and exits 2', async () => {
    const { out, err, code } = await check([]);
    expect({ out, err, code }).toEqual({ out: '', err: `deskside: no file given.\n\n${USAGE}`, code: 2 });
  });

  it('with --help gets the usage too, and exits 0', async () => {
    expect(await check(['--help'])).toEqual({ out: USAGE, err: '', code: 0 });
  });

  it('works through npm from the folder the person is in', async () => {
    await file('poor.txt', POOR);
    const npm = [
      '--prefix',
      join(import.meta.dirname, '../..'),
      'run',
      '--silent',
      'check',
      '--',
      'poor.txt',
    ];
    const { out, code } = await run('npm', npm, { cwd: folder });
    expect(out).toContain('poor.txt:3:29');
    expect(code).toBe(1);
  });
});
