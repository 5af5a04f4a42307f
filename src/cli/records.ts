import * as v from 'valibot';
import type { Examine, Examined } from './examine.ts';
import { readLines, UnreadableError } from './input.ts';
import type { Tally } from './tally.ts';

const RecordSchema = v.object(
  {
    id: v.union([v.string(), v.number()], '"id" must be a text or a number'),
    reply: v.string('"reply" must be a text'),
    customer: v.nullish(v.string('"customer" must be a text')),
  },
  'a line is an object with "id" and "reply"',
);

/** Checks files of JSON Lines and yields a line of JSON for each line read; one that cannot be used is told of and passed over. */
export async function* checkRecords(
  files: string[],
  { examine, tally }: { examine: Examine; tally: Tally },
): AsyncGenerator<string> {
  for (const name of files) {
    let number = 0;
    try {
      for await (const line of readLines(name)) {
        number += 1;
        if (!line.trim()) continue;
        const record = parse(line);
        if (typeof record === 'string') {
          tally.complain(`${name}:${number}: ${record}.`);
          continue;
        }
        const examined = examine(record.reply, record.customer);
        tally.add(examined.findings);
        yield `${JSON.stringify({ id: record.id, ...published(examined) })}\n`;
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      tally.complain(error.message);
    }
  }
}

/** The line's record, or what is wrong with it. */
function parse(line: string): v.InferOutput<typeof RecordSchema> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this line is not JSON';
  }
  const result = v.safeParse(RecordSchema, value);
  return result.success ? result.output : result.issues[0].message;
}

/** What others may build on: these keys stay. */
function published({ findings, dos }: Examined) {
  return {
    findings: findings.map(({ rule, level, start, end, text, message, severity, suggestions }) => ({
      rule,
      level,
      start,
      end,
      text,
      message,
      severity,
      suggestions: suggestions.map((suggestion) => ({
        start: suggestion.start,
        end: suggestion.end,
        text: suggestion.text,
      })),
    })),
    dos,
  };
}
