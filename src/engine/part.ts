import { type Analysis, type Hit, isCondition } from './analysis.ts';
import { sumOf, type TextCounts } from './readability.ts';
import type { DraftSentence } from './sentences.ts';

export interface ScannedSentence extends DraftSentence {
  analysis: Analysis;
}

/** The hits of an owner that stand in one sentence, by its index. */
export interface Found {
  at: number;
  hits: Hit[];
}

/** Which hits of a sentence stand, or how many of a hit's checks are passed for good where the rest look further. */
export type Standing = Map<Hit, boolean | number>;

/**
 * Sentences in a row, with all that is known of them whatever stands around them: it holds for as long as these
 * sentences stay as they are. Indexes count from the part's first sentence.
 */
export class Part {
  readonly sentences: readonly ScannedSentence[];
  /** Where each sign may be hit, and each do and rule is. */
  readonly #places = new Map<string, number[]>();
  readonly #standing: Standing[] = [];
  /** Which owners are hit. */
  readonly occurring = new Map<string, boolean>();
  /** What was found of an owner for good, and where that hangs on what stands around the part. */
  readonly found = new Map<string, { sure: Found[]; open: readonly number[] }>();
  #body: TextCounts | null = null;

  constructor(sentences: readonly ScannedSentence[]) {
    this.sentences = sentences;
    sentences.forEach(({ analysis }, at) => {
      for (const owner of analysis.owners) {
        const known = this.#places.get(owner);
        if (known) known.push(at);
        else this.#places.set(owner, [at]);
      }
    });
  }

  get length(): number {
    return this.sentences.length;
  }

  /** Where an owner may be hit: a condition, which is not looked for before it is asked for, anywhere. */
  placesOf(owner: string): readonly number[] {
    return this.#places.get(owner) ?? (isCondition(owner) ? [...this.sentences.keys()] : NOWHERE);
  }

  /** Filled as it is asked for. */
  standingAt(at: number): Standing {
    const known: Standing = this.#standing[at] ?? new Map();
    this.#standing[at] = known;
    return known;
  }

  /** What stands between greeting and closing, counted. */
  get body(): TextCounts {
    this.#body ??= sumOf(
      this.sentences.filter(({ kind }) => kind === 'body').map(({ analysis }) => analysis.counts),
    );
    return this.#body;
  }
}

const NOWHERE: readonly number[] = [];
