import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/load.ts';

const REAL = ['ibm-2019', 'star'].map((name) =>
  join(import.meta.dirname, `../../../shared/real/${name}.jsonl`),
);

/** About as many words as a reply has. */
const REPLY_WORDS = 48;

/** Replies of about 48 words to time on: real ones where they stand beside the project, else the catalogue's own examples. */
export function replies(): { name: string; texts: string[] } {
  const isReal = REAL.every((file) => existsSync(file));
  const sentences = isReal
    ? REAL.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
        .map((line): string => JSON.parse(line).reply)
        .filter((reply) => !/https?:/.test(reply))
    : loadCatalogue().rules.flatMap(({ examples, fine }) => [
        ...examples.map(({ bad }) => bad.replace(/[[\]]/g, '')),
        ...fine.map(({ text }) => text),
      ]);
  return { name: isReal ? 'real replies' : 'the catalogue’s examples', texts: joined(sentences) };
}

function joined(parts: string[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const part of parts) {
    text = `${text} ${part}`.trim();
    if (text.split(/\s+/).length < REPLY_WORDS) continue;
    texts.push(text);
    text = '';
  }
  return texts;
}
