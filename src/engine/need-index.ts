/** A set of words of which a sentence must hold one, by its number in the index. A word ending in `*` stands for all that begin so. */
export type Need = number;

/** Numbers every need of the net once, so that one pass over a sentence's words tells which are met. */
export class NeedIndex {
  readonly #numbers = new Map<string, Need>();
  readonly #byWord = new Map<string, Need[]>();
  readonly #byBeginning = new Map<number, Map<string, Need[]>>();

  /** The number of a need; the same for the same words. */
  add(words: ReadonlySet<string>): Need {
    const key = [...words].sort().join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const word of words) {
      const [map, name] = word.endsWith('*') ? this.#beginnings(word) : [this.#byWord, word];
      const numbers = map.get(name);
      if (numbers) numbers.push(number);
      else map.set(name, [number]);
    }
    return number;
  }

  #beginnings(word: string): [Map<string, Need[]>, string] {
    const length = word.length - 1;
    const alike = this.#byBeginning.get(length) ?? new Map<string, Need[]>();
    this.#byBeginning.set(length, alike);
    return [alike, word.slice(0, -1)];
  }

  /** The needs that the words of a sentence meet. */
  met(words: ReadonlySet<string>): ReadonlySet<Need> {
    const met = new Set<Need>();
    for (const word of words) {
      for (const number of this.#byWord.get(word) ?? []) met.add(number);
      for (const [length, alike] of this.#byBeginning)
        for (const number of alike.get(word.slice(0, length)) ?? []) met.add(number);
    }
    return met;
  }
}
