import { Cache } from './cache.ts';

/** Words of which a sentence must hold one, whole or as a beginning. */
export interface Need {
  /** Its place among the needs. */
  id: number;
  words: ReadonlySet<string>;
  beginnings: readonly string[];
}

/** The words of one sentence, and which needs they meet. */
export class Met {
  readonly #words: ReadonlySet<string>;
  /** A bit a need, for those that there were when the sentence was read. */
  readonly #bits: Uint32Array;
  readonly #needs: number;
  readonly #asked = new Map<Need, boolean>();

  constructor(words: ReadonlySet<string>, bits: Uint32Array, needs: number) {
    this.#words = words;
    this.#bits = bits;
    this.#needs = needs;
  }

  /** Whether the sentence holds a word of every need. */
  all(needs: readonly Need[]): boolean {
    for (const need of needs) if (!this.#has(need)) return false;
    return true;
  }

  #has(need: Need): boolean {
    const { id } = need;
    if (id < this.#needs) return ((this.#bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;
    let met = this.#asked.get(need);
    if (met === undefined) {
      met = this.#look(need);
      this.#asked.set(need, met);
    }
    return met;
  }

  /** For needs that came later: a condition's are made when it is first asked for. */
  #look({ words, beginnings }: Need): boolean {
    if (!words.isDisjointFrom(this.#words)) return true;
    return beginnings.some((beginning) => this.#words.values().some((word) => word.startsWith(beginning)));
  }
}

/** More words than most replies hold together. */
const VOCABULARY = 5000;

/** What stands under words and beginnings of words. */
class Shelf<Thing> {
  readonly #byWord = new Map<string, Thing[]>();
  readonly #byBeginning = new Map<number, Map<string, Thing[]>>();
  /** What stands under the beginnings of words looked up before. */
  #begun = new Cache<Thing[][]>(VOCABULARY);

  put({ words, beginnings }: Need, thing: Thing): void {
    for (const word of words) push(this.#byWord, word, thing);
    for (const beginning of beginnings) {
      const alike = this.#byBeginning.get(beginning.length) ?? new Map<string, Thing[]>();
      this.#byBeginning.set(beginning.length, alike);
      push(alike, beginning, thing);
    }
    if (beginnings.length > 0) this.#begun = new Cache(VOCABULARY);
  }

  /** Hands on all that stands under a word, some perhaps twice. */
  under(word: string, take: (things: readonly Thing[]) => void): void {
    const things = this.#byWord.get(word);
    if (things) take(things);
    for (const begun of this.#begunBy(word)) take(begun);
  }

  #begunBy(word: string): Thing[][] {
    return this.#begun.get(word, () =>
      [...this.#byBeginning].flatMap(([length, alike]) => {
        const begun = alike.get(word.slice(0, length));
        return begun ? [begun] : [];
      }),
    );
  }
}

/** An item, what it needs besides the need that it stands under, and when it was last seen there. */
interface Entry<Item> {
  item: Item;
  others: readonly Need[];
  seen: number;
}

/** Finds what may be in a sentence by its words, without trying the rest. */
export class NeedIndex<Item> {
  readonly #known: Map<string, Need>;
  readonly #filed: { needs: Shelf<number>; count: number };
  readonly #items = new Shelf<Entry<Item>>();
  readonly #always: Item[] = [];
  readonly #base: NeedIndex<Item> | null;
  #round = 0;

  /** @param base an index whose items are found too */
  constructor(base: NeedIndex<Item> | null = null) {
    this.#base = base;
    this.#known = base ? base.#known : new Map();
    this.#filed = base ? base.#filed : { needs: new Shelf(), count: 0 };
  }

  /** The need of these words, a word ending in `*` standing for all that begin so; the same for the same words. */
  need(words: ReadonlySet<string>): Need {
    const sorted = [...words].sort();
    const key = sorted.join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const [beginnings, whole] = [true, false].map((is) => sorted.filter((word) => word.endsWith('*') === is));
    const need = {
      id: this.#filed.count++,
      words: new Set(whole),
      beginnings: beginnings?.map((word) => word.slice(0, -1)) ?? [],
    };
    this.#known.set(key, need);
    this.#filed.needs.put(need, need.id);
    return need;
  }

  /** Puts an item under the words of the first of its needs; without any it is in every sentence's answer. */
  add(item: Item, [first, ...others]: readonly Need[]): void {
    if (first) this.#items.put(first, { item, others, seen: 0 });
    else this.#always.push(item);
  }

  /** Which needs the words meet. */
  met(words: ReadonlySet<string>): Met {
    const bits = new Uint32Array((this.#filed.count >> 5) + 1);
    const mark = (ids: readonly number[]) => {
      for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    };
    for (const word of words) this.#filed.needs.under(word, mark);
    return new Met(words, bits, this.#filed.count);
  }

  /**
   * What the words of a sentence allow: each item once.
   * @param met which needs they meet
   */
  candidates(words: ReadonlySet<string>, met: Met): Item[] {
    const found = [...(this.#base?.candidates(words, met) ?? []), ...this.#always];
    this.#round += 1;
    const round = this.#round;
    const add = (entries: readonly Entry<Item>[]) => {
      for (const entry of entries) {
        if (entry.seen === round) continue;
        entry.seen = round;
        if (met.all(entry.others)) found.push(entry.item);
      }
    };
    for (const word of words) this.#items.under(word, add);
    return found;
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
