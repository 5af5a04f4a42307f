import type { Weights } from '../catalogue/schema.ts';
import { straight } from './contractions.ts';
import { quotedIn } from './sentences.ts';

const TOKEN = /https?:\/\/\S+|www\.\S+|@\w+|\d[\d.,:]*|\p{L}+(?:'\p{L}+)?|[?!]/gu;

/**
 * The words of a sentence and its words in pairs, `^` and `$` being its ends. What links, handles and numbers say is left
 * out, and so is what stands in quotation marks.
 */
export function gramsOf(sentence: string): Set<string> {
  const grams = new Set<string>();
  let last = '^';
  for (const [token] of straight(ownWords(sentence).toLowerCase()).matchAll(TOKEN)) {
    const word = kindOf(token);
    grams.add(word).add(`${last} ${word}`);
    last = word;
  }
  return grams.add(`${last} $`);
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

/** Tells by the weight of its words which don'ts a sentence likely holds, whatever their patterns know. */
export class Likely {
  readonly #owners: string[];
  readonly #biases: number[];
  /** By gram: of which owner, by its index, and how much. */
  readonly #weights = new Map<string, [number, number][]>();

  constructor(weights: Weights) {
    this.#owners = Object.keys(weights);
    this.#biases = Object.values(weights).map(({ bias }) => bias);
    Object.values(weights).forEach(({ grams }, owner) => {
      for (const [gram, weight] of Object.entries(grams)) {
        const known = this.#weights.get(gram);
        if (known) known.push([owner, weight]);
        else this.#weights.set(gram, [[owner, weight]]);
      }
    });
  }

  /** The ids of the rules whose weights add up to more than nothing. */
  ownersIn(sentence: string): string[] {
    const sums = [...this.#biases];
    for (const gram of gramsOf(sentence))
      for (const [owner, weight] of this.#weights.get(gram) ?? []) sums[owner] = (sums[owner] ?? 0) + weight;
    return this.#owners.filter((_, index) => (sums[index] ?? 0) > 0);
  }
}
