import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextStringify from 'retext-stringify';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import writeGood from 'write-good';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { check } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { replies } from './texts.ts';

/**
 * `npm run bench`: Deskside with every don't on beside its peers, in one run on the same texts. The machine's speed
 * drifts, so the ratios are what counts. Each cold round takes texts that were not read before; all the others are what
 * everyone is warmed up on.
 */
const ROUNDS = 200;
const { name, texts } = replies();
const ruleset = compile(loadCatalogue());
const thread = { messages: [] };
const harper = new LocalLinter({ binary });
await harper.setup();
/** What alex runs over a plain text. */
const alex = unified().use(retextEnglish).use(retextEquality).use(retextProfanities).use(retextStringify);

const rounds: Record<string, (text: string) => unknown> = {
  'Deskside, a whole reply': (text) => check(text, thread, ruleset),
  'compromise, full parse': (text) => nlp(text),
  'harper.js': (text) => harper.lint(text),
  alex: (text) => alex.process(text),
  'write-good': (text) => writeGood(text),
};
const short = texts[0] ?? '';
const long = texts.slice(0, 42).join(' ');
/** The same edit, one more key at the end, in a short and a long draft already read. */
const keys: Record<string, (round: number) => unknown> = {
  'Deskside, one more key in 50 words': (round) => check(`${short} We are no${round}`, thread, ruleset),
  'Deskside, one more key in 2,000 words': (round) => check(`${long} We are no${round}`, thread, ruleset),
  'harper.js, one more key in 50 words': (round) => harper.lint(`${short} We are no${round}`),
};

const bench = new Bench({
  iterations: ROUNDS,
  time: 0,
  warmupIterations: Math.max(50, texts.length - ROUNDS),
  warmupTime: 0,
});
for (const [title, run] of Object.entries(rounds)) {
  let round = 0;
  bench.add(title, async () => {
    round += 1;
    await run(`${texts[(round - 1) % texts.length]} ${round}`);
  });
}
for (const [title, run] of Object.entries(keys)) {
  let round = 0;
  bench.add(title, async () => {
    round += 1;
    await run(round);
  });
}
await bench.run();

const mean = (title: string) => {
  const result = bench.tasks.find((task) => task.name === title)?.result;
  return result && 'latency' in result ? result.latency.mean : Number.NaN;
};
console.log(`${ROUNDS} rounds on ${texts.length} texts of about 48 words (${name}), mean ms:`);
for (const { name: title } of bench.tasks) console.log(`  ${title.padEnd(40)} ${mean(title).toFixed(3)}`);
const ratios: [string, string, string, number][] = [
  ['a whole reply, of compromise', 'Deskside, a whole reply', 'compromise, full parse', 0.5],
  ['a whole reply, of harper.js', 'Deskside, a whole reply', 'harper.js', 0.1],
  [
    'a key in a long draft, of a short one',
    'Deskside, one more key in 2,000 words',
    'Deskside, one more key in 50 words',
    1.3,
  ],
  ['a key, of harper.js', 'Deskside, one more key in 50 words', 'harper.js, one more key in 50 words', 0.1],
];
console.log('Ratios, and what they are to be at most:');
for (const [title, ours, theirs, most] of ratios)
  console.log(`  ${title.padEnd(40)} ${(mean(ours) / mean(theirs)).toFixed(3)}  (${most})`);
