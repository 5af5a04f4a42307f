import { parseArgs } from 'node:util';

export const USAGE = `Reads replies as Deskside does in the help desk, and says what they hold that a customer should not be told.

  npm run --silent check -- [options] FILE…

Each FILE is a draft as plain text; "-" is standard input. Columns count characters as people do: an emoji is one.
Drafts of more than 20,000 characters get findings without rewrites.

  --format text|jsonl  text (the usual): findings for people to read
                       jsonl: every line in is {"id", "reply", "customer"?}, every line out its findings;
                       without a FILE it reads standard input
  --no-color           no colours (so do NO_COLOR=1 and output that is not a terminal)
  -h, --help           this text

Exit status: 0 nothing found, 1 findings, 2 the call was wrong or something could not be read
(the rest is checked all the same).
`;

/** A call that cannot be carried out as written; the message says why, for the person who typed it. */
export class MisuseError extends Error {}

export interface Call {
  help: boolean;
  colour: boolean;
  format: 'text' | 'jsonl';
  /** Paths as typed; `-` is standard input. */
  files: string[];
}

/**
 * Reads the words after the command's name.
 * @throws {MisuseError} for an option or a value there is not, and when nothing is given to read
 */
export function readCall(words: string[]): Call {
  const { values, positionals } = parse(words);
  const { help, color: colour, format } = values;
  if (format !== 'text' && format !== 'jsonl')
    throw new MisuseError(`--format is text or jsonl, not "${format}".`);
  const files = positionals.length === 0 && format === 'jsonl' ? ['-'] : positionals;
  if (files.length === 0 && !help) throw new MisuseError('no file given.');
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new MisuseError('"-" can be read only once.');
  return { help, colour, format, files };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        color: { type: 'boolean', default: true },
        format: { type: 'string', default: 'text' },
      },
    });
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}
