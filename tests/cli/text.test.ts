import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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
      /^poor\.txt:3:30 {2}warning {2}state-a-policy {2}\S.*\n {4}“According to our policy”\n {4}→ “.+/m,
    );
    expect(out).toMatch(/\n1 reply: .*\d warnings?.*\.\n$/);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it('says so when there is nothing to mend', async () => {
    expect(await here(await file('kind.txt', KIND))).toEqual({
      out: '1 reply: nothing to mend.\n',
      err: '',
      code: 0,
    });
  });

  it('reads standard input for "-"', async () => {
    const { out, code } = await check(['-'], { input: POOR });
    expect(out).toContain('-:3:30');
    expect(code).toBe(1);
  });

  it('reads what Windows calls Unicode', async () => {
    const { out } = await here(await file('wide.txt', Buffer.from(`\uFEFF${POOR}`, 'utf16le')));
    expect(out).toContain('wide.txt:3:30');
  });

  it('goes on after a file that cannot be read, and exits 2', async () => {
    const { out, err, code } = await here('absent.txt', '.', await file('poor.txt', POOR));
    expect(err).toBe(
      'deskside: absent.txt cannot be read: there is no such file.\ndeskside: . cannot be read: it is a folder; name the files in it.\n',
    );
    expect(out).toContain('poor.txt:3:30');
    expect(code).toBe(2);
  });

  it.each<[string, string | Uint8Array]>([
    ['an empty draft', ''],
    ['white space', ' \r\n\t\n\u00a0'],
    ['a draft of 1 MB', POOR.repeat(Math.ceil(1e6 / POOR.length))],
    ['1 MB without a space', 'x'.repeat(1e6)],
    ['binary rubbish', Uint8Array.from({ length: 1e5 }, (_, at) => (at * at * 31) % 256)],
  ])('takes %s without a fuss', async (name, content) => {
    const { err, code } = await here(await file(`${name}.txt`, content));
    expect(err).toBe('');
    expect(code).toBeLessThan(2);
  });
});

describe('colours', () => {
  it.each<[string, string[], Record<string, string>, boolean]>([
    ['none when the output is not a terminal', [], {}, false],
    ['some when they are asked for', [], { FORCE_COLOR: '1' }, true],
    ['none with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['none with NO_COLOR', [], { NO_COLOR: '1' }, false],
  ])('%s', async (_, options, env, coloured) => {
    const { out } = await check([...options, '-'], { input: POOR, env });
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  it('never lets a draft steer the terminal', async () => {
    const { out } = await check(['-'], { input: 'According to our\u001b[2J policy, no.' });
    expect(out).not.toContain('\u001b');
  });
});

describe('the call', () => {
  it.each([
    ['nothing', [], 'no file given.'],
    ['an unknown option', ['--sing', 'a.txt'], "Unknown option '--sing'"],
    ['an unknown format', ['--format', 'xml', 'a.txt'], '--format is text or jsonl, not "xml".'],
    ['standard input twice', ['-', '-'], '"-" can be read only once.'],
  ])('with %s gets the usage and exits 2', async (_, args, message) => {
    const { out, err, code } = await check(args);
    expect(err).toContain(`deskside: ${message}`);
    expect(err).toContain('npm run --silent check -- [options] FILE');
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });

  it('with --help gets it too, and exits 0', async () => {
    const { out, code } = await check(['--help']);
    expect(out).toContain('npm run --silent check -- [options] FILE');
    expect(code).toBe(0);
  });

  it('works through npm from the folder the person is in', async () => {
    await file('poor.txt', POOR);
    const project = join(import.meta.dirname, '../..');
    const npm = ['--prefix', project, 'run', '--silent', 'check', '--', 'poor.txt'];
    const { out, code } = await run('npm', npm, { cwd: folder });
    expect(out).toContain('poor.txt:3:30');
    expect(code).toBe(1);
  });

  it('is the one the README gives', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toContain('npm run --silent check -- ');
  });
});
