import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadCatalogue, loadScenes } from '../../src/catalogue/load.ts';
import { clean } from '../../src/engine/clean.ts';
import { gramsOf } from '../../src/engine/likely.ts';
import { sentencesOf } from '../../src/engine/sentences.ts';
import { type Gold, readGold } from './read.ts';
import { learn } from './regression.ts';
import { REAL } from './sets.ts';

/** `npm run learn`: weighs words by the replies that rules may be written from, and writes `rules/weights.yaml`. */
const FROM = ['read.jsonl', 'innocent.jsonl', 'real.jsonl'];
const TO = join(import.meta.dirname, '../../rules/weights.yaml');
const ABOUT = ` What words, and words in pairs, weigh for and against a don't, where none of its patterns knows the sentence.
 Made by \`npm run learn\`; do not change by hand.`;
/** What is seen less often tells nothing. */
const LEAST_SEEN = 3;
const COST = 3;
/** How sure one must be. */
const SURE = 0.8;

interface Example {
  grams: Set<string>;
  /** Whether the sentence holds a don't; null where that is not known. */
  holds(id: string): boolean | null;
}

/** Nothing in the project's own good replies is a don't. */
function goodOnes(): Example[] {
  const catalogue = loadCatalogue();
  const replies = [
    ...catalogue.rules.flatMap(({ fine, examples }) => [
      ...fine.map(({ text }) => text),
      ...examples.flatMap(({ good = [] }) => good),
    ]),
    ...loadScenes(catalogue).map(({ good }) => good),
  ];
  return replies.flatMap(sentencesOf).map(({ text }) => ({ grams: gramsOf(text), holds: () => false }));
}

function examplesIn({ reply, labels }: Gold): Example[] {
  const { text, rawStart, rawEnd } = clean(reply);
  return sentencesOf(text).map((sentence) => {
    const [from, to] = [rawStart(sentence.start), rawEnd(sentence.start + sentence.text.length)];
    const here = labels.filter(({ quote }) => quote !== null && isWithin(quote, reply, from, to));
    return {
      grams: gramsOf(sentence.text),
      holds(id) {
        const own = here.filter((label) => label.id === id);
        return own.some(({ optional }) => !optional) || (own.length > 0 ? null : false);
      },
    };
  });
}

function isWithin(quote: string, reply: string, from: number, to: number): boolean {
  const at = reply.indexOf(quote);
  return at < to && from < at + quote.length;
}

if (!REAL.every(existsSync)) {
  console.error(
    `The weights are learned from real replies too, which are not beside this copy: ${REAL.join(', ')}`,
  );
  process.exit(1);
}
// What the weights were does not matter, nor whether they still fit the rules.
writeFileSync(TO, 'weights: {}\n');
const examples = [
  ...FROM.flatMap((name) => readGold(join(import.meta.dirname, name)).flatMap(examplesIn)),
  ...goodOnes(),
];
const seen = new Map<string, number>();
for (const { grams } of examples) for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
const BIAS = 0;
const names = ['', ...[...seen].filter(([, times]) => times >= LEAST_SEEN).map(([gram]) => gram)];
const indexes = new Map(names.map((gram, index) => [gram, index]));
const rows = examples.map(({ grams }) => [BIAS, ...[...grams].flatMap((gram) => indexes.get(gram) ?? [])]);
const round = (weight: number) => Math.round(weight * 100) / 100;

const weighed = loadCatalogue().rules.filter(({ likely }) => likely);
const weights = Object.fromEntries(
  weighed.map(({ id }) => {
    const known = examples.flatMap(({ holds }, index) => {
      const isOne = holds(id);
      return isOne === null ? [] : [{ row: rows[index] ?? [], isOne }];
    });
    const model = learn(
      known.map(({ row }) => row),
      known.map(({ isOne }) => isOne),
      COST,
    );
    const bias = round((model.get(BIAS) ?? 0) - Math.log(SURE / (1 - SURE)));
    const grams = [...model].flatMap(([index, weight]): [string, number][] =>
      index !== BIAS && round(weight) !== 0 ? [[names[index] ?? '', round(weight)]] : [],
    );
    console.log(`${id.padEnd(24)}${String(grams.length).padStart(5)} weights`);
    return [id, { bias, grams: Object.fromEntries(grams.sort(([a], [b]) => (a < b ? -1 : 1))) }];
  }),
);
writeFileSync(TO, `#${ABOUT.replaceAll('\n', '\n#')}\n${stringify({ weights }, { lineWidth: 0 })}`);
