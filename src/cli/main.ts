import { pipeline } from 'node:stream/promises';
import { CatalogueError } from '../catalogue/load.ts';
import { MisuseError, readCall, USAGE } from './arguments.ts';
import { examiner } from './examine.ts';
import { checkRecords } from './records.ts';
import { Tally } from './tally.ts';
import { checkTexts } from './text.ts';

/** Runs the command and gives its exit status, as `USAGE` describes it. */
async function run(words: string[]): Promise<0 | 1 | 2> {
  const call = readCall(words);
  if (call.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const tally = new Tally();
  const job = { examine: examiner(), tally, colour: call.colour };
  const output = call.format === 'jsonl' ? checkRecords(call.files, job) : checkTexts(call.files, job);
  try {
    await pipeline(output, process.stdout, { end: false });
  } catch (error) {
    // Whoever reads has seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return tally.exitCode;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MisuseError || error instanceof CatalogueError)) throw error;
  process.stderr.write(`deskside: ${error.message}\n`);
  if (error instanceof MisuseError) process.stderr.write(`\n${USAGE}`);
  process.exitCode = 2;
}
