/**
 * A map that forgets what has not been used for long: it holds the values used since it last filled up, and as many
 * from before. Finding a value costs one look, so that a long draft's many sentences cost little.
 */
export class Cache<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #most: number;

  /** @param most how many values make it full; it never holds more than twice as many */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value kept under the key, or the one `make` gives, which is then kept. */
  get(key: string, make: () => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
