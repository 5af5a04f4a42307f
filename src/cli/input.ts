import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** A file that could not be read; the message names it and says why. */
export class UnreadableError extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'this account may not read it',
};

/**
 * The whole of a file, or of standard input for `-`.
 * @throws {UnreadableError}
 */
export async function readText(name: string): Promise<string> {
  return (await Array.fromAsync(pieces(name))).join('');
}

/**
 * The lines of a file, or of standard input for `-`, as they come in, without their line ends.
 * Only a line feed ends a line: JSON text may hold the other separators that `node:readline` splits at.
 * @throws {UnreadableError}
 */
export async function* readLines(name: string): AsyncGenerator<string> {
  let open = '';
  for await (const piece of pieces(name)) {
    const [first = '', ...rest] = piece.split('\n');
    open += first;
    for (const next of rest) {
      yield open;
      open = next;
    }
  }
  if (open) yield open;
}

/** Bytes that are no text become U+FFFD; a byte order mark is dropped, and the one of UTF-16 heeded. */
async function* pieces(name: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of open(name)) {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UnreadableError(`${name} cannot be read: ${REASONS[code] ?? message}.`);
  }
  if (decoder) yield decoder.decode();
}

/** npm starts scripts in the project's folder, and says in INIT_CWD where the person is. */
function open(name: string): AsyncIterable<Uint8Array> {
  if (name === '-') return process.stdin;
  const here = process.env.npm_lifecycle_event === 'check' ? process.env.INIT_CWD : undefined;
  return createReadStream(resolve(here ?? '.', name));
}
