import { spawn } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
const COMMAND = join(PROJECT, 'src/cli/main.ts');

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

interface Surroundings {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
}

/** Starts a program in surroundings that say nothing of colours. */
function launch(program: string, args: string[], { env = {}, cwd = PROJECT }: Surroundings) {
  const { FORCE_COLOR, NO_COLOR, npm_lifecycle_event, INIT_CWD, ...rest } = process.env;
  return spawn(program, args, { cwd, env: { ...rest, ...env } });
}

/** Runs a program to its end. */
export function run(program: string, args: string[], surroundings: Surroundings = {}): Promise<Run> {
  const child = launch(program, args, surroundings);
  const result: Run = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    result.err += text;
  });
  // A program that refuses its arguments ends before it has read anything.
  child.stdin.on('error', () => {}).end(surroundings.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ ...result, code }));
  });
}

/** Starts the command line as `npm run check` does. */
export function start(args: string[], surroundings: Surroundings = {}) {
  return launch(process.execPath, [COMMAND, ...args], surroundings);
}

/** Runs the command line to its end. */
export function check(args: string[], surroundings?: Surroundings): Promise<Run> {
  return run(process.execPath, [COMMAND, ...args], surroundings);
}
