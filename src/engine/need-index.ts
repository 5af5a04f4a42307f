/** Words of which a sentence must hold one, whole or as a beginning. */
export interface Need {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
}

/** The words of one sentence, and which needs they meet, as far as that was asked. */
export class Met {
  readonly #words: ReadonlySet<string>;
  readonly #known = new Map<Need, boolean>();

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
  }

  /** Whether the sentence holds a word of every need, those before `from` left out. */
  all(needs: readonly Need[], from = 0): boolean {
    for (let at = from; at < needs.length; at += 1) {
      const need = needs[at];
      if (need && !this.#has(need)) return false;
    }
    return true;
  }

  #has(need: Need): boolean {
    let met = this.#known.get(need);
    if (met === undefined) {
      met = this.#look(need);
      this.#known.set(need, met);
    }
    return met;
  }

  #look({ words, beginnings }: Need): boolean {
    const [fewer, more] = words.size < this.#words.size ? [words, this.#words] : [this.#words, words];
    for (const word of fewer) if (more.has(word)) return true;
    if (beginnings.length === 0) return false;
    for (const word of this.#words) if (beginnings.some((each) => word.startsWith(each))) return true;
    return false;
  }
}

/** Finds what may be in a sentence by its words, without trying the rest. */
export class NeedIndex<Item> {
  readonly #needs = new Map<string, Need>();
  readonly #byWord = new Map<string, Item[]>();
  readonly #byBeginning = new Map<number, Map<string, Item[]>>();
  readonly #always: Item[] = [];
  readonly #base: NeedIndex<Item> | null;

  /** @param base an index whose items are found too */
  constructor(base: NeedIndex<Item> | null = null) {
    this.#base = base;
  }

  /** The need of these words, a word ending in `*` standing for all that begin so; the same for the same words. */
  need(words: ReadonlySet<string>): Need {
    const sorted = [...words].sort();
    const key = sorted.join(' ');
    const known = (this.#base ?? this).#needs.get(key) ?? this.#needs.get(key);
    if (known) return known;
    const [beginnings, whole] = [true, false].map((is) => sorted.filter((word) => word.endsWith('*') === is));
    const need = {
      words: new Set(whole),
      beginnings: beginnings?.map((word) => word.slice(0, -1)) ?? [],
    };
    this.#needs.set(key, need);
    return need;
  }

  /** Puts an item under the words it needs; without any it is in every sentence's answer. */
  add(item: Item, need: Need | undefined): void {
    if (!need) this.#always.push(item);
    for (const word of need?.words ?? []) push(this.#byWord, word, item);
    for (const beginning of need?.beginnings ?? []) {
      const alike = this.#byBeginning.get(beginning.length) ?? new Map<string, Item[]>();
      this.#byBeginning.set(beginning.length, alike);
      push(alike, beginning, item);
    }
  }

  /** What the words of a sentence allow. */
  candidates(words: ReadonlySet<string>): Set<Item> {
    const found = this.#base?.candidates(words) ?? new Set();
    for (const item of this.#always) found.add(item);
    for (const word of words) {
      for (const item of this.#byWord.get(word) ?? []) found.add(item);
      for (const [length, alike] of this.#byBeginning)
        for (const item of alike.get(word.slice(0, length)) ?? []) found.add(item);
    }
    return found;
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
