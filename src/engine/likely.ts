import type { Weights } from '../catalogue/schema.ts';
import { straight } from './contractions.ts';
import { quotedIn } from './sentences.ts';

const TOKEN = /https?:\/\/\S+|www\.\S+|@\w+|\d[\d.,:]*|\p{L}+(?:'\p{L}+)?|[?!]/gu;

const START = '^';
const END = '$';

/** The words of a sentence and its words in pairs, `^` and `$` being its ends: what may be weighed. */
export function gramsOf(sentence: string): Set<string> {
  const tokens = tokensOf(sentence);
  const pairs = [START, ...tokens].map((token, at) => `${token} ${tokens[at] ?? END}`);
  return new Set([...tokens, ...pairs]);
}

/** What links, handles and numbers say is left out, and so is what stands in quotation marks. */
function tokensOf(sentence: string): string[] {
  return (straight(ownWords(sentence).toLowerCase()).match(TOKEN) ?? []).map(kindOf);
}

function ownWords(sentence: string): string {
  return quotedIn(sentence).reduceRight(
    (words, [start, end]) => `${words.slice(0, start)} ${words.slice(end)}`,
    sentence,
  );
}

function kindOf(token: string): string {
  if (/^\d/.test(token)) return '<number>';
  if (token.startsWith('@')) return '<handle>';
  return /^(?:https?:\/\/|www\.)/.test(token) ? '<link>' : token;
}

/** Of which owner, by its index, and how much. */
type Weight = readonly [number, number];

/** What a word weighs, and what it weighs together with the word behind it. */
interface Weighed {
  alone: Weight[];
  before: Map<string, Weight[]>;
}

/** Tells by the weight of its words which don'ts a sentence likely holds, whatever their patterns know. */
export class Likely {
  readonly #owners: string[];
  readonly #biases: number[];
  readonly #words = new Map<string, Weighed>();

  constructor(weights: Weights) {
    this.#owners = Object.keys(weights);
    this.#biases = Object.values(weights).map(({ bias }) => bias);
    Object.values(weights).forEach(({ grams }, owner) => {
      for (const [gram, weight] of Object.entries(grams)) this.#weightsOf(gram).push([owner, weight]);
    });
  }

  /** @param gram a word, or two */
  #weightsOf(gram: string): Weight[] {
    const [word = '', behind] = gram.split(' ');
    const weighed = this.#words.get(word) ?? { alone: [], before: new Map() };
    this.#words.set(word, weighed);
    if (behind === undefined) return weighed.alone;
    const weights = weighed.before.get(behind) ?? [];
    weighed.before.set(behind, weights);
    return weights;
  }

  /** The ids of the rules whose weights add up to more than nothing; what stands there twice weighs once. */
  ownersIn(sentence: string): string[] {
    const sums = [...this.#biases];
    const counted = new Set<Weight[]>();
    const count = (weights: Weight[] | undefined) => {
      if (!weights || weights.length === 0 || counted.has(weights)) return;
      counted.add(weights);
      for (const [owner, weight] of weights) sums[owner] = (sums[owner] ?? 0) + weight;
    };
    let last = this.#words.get(START);
    for (const token of tokensOf(sentence)) {
      count(last?.before.get(token));
      last = this.#words.get(token);
      count(last?.alone);
    }
    count(last?.before.get(END));
    return this.#owners.filter((_, index) => (sums[index] ?? 0) > 0);
  }
}
