import type { Node } from '../catalogue/pattern.ts';
import { firstOf, mayBegin } from './first-words.ts';
import { wordsOf } from './literals.ts';
import { type Classes, keptFor } from './needs.ts';

type Either = Extract<Node, { kind: 'either' }>;

/** The alternatives of a pattern, sorted by how they can begin. */
export interface Choice {
  /** Those of one word, as one set to look in; null if there are none. It counts as one alternative, the last. */
  words: ReadonlySet<string> | null;
  others: readonly Node[];
  /** Which alternatives can begin with a word, by their places: those of `others`, then `words`. */
  among(word: string): readonly number[];
}

/** Word classes are used by many patterns, so what was sorted for them is kept. */
const choices = new WeakMap<Node, Choice>();

/** Sorts the alternatives of a node by the words they can begin with. */
export function choiceOf(node: Either, classes: Classes): Choice {
  return keptFor(choices, node, () => {
    const single = new Set(node.options.flatMap((option) => [...(wordsOf(option) ?? [])]));
    const words = single.size > 0 ? single : null;
    const others = node.options.filter((option) => !wordsOf(option));
    const firsts = others.map((option) => firstOf(option, classes));
    if (words) firsts.push({ words, empty: false });
    /** Those that may begin with any word, and those that each word begins besides. */
    const unnamed = firsts.flatMap((first, place) => (mayBegin(first, null) ? [place] : []));
    const named = new Map<string, number[]>();
    firsts.forEach((first, place) => {
      if (mayBegin(first, null)) return;
      for (const word of first.words ?? []) {
        const places = named.get(word);
        if (places) places.push(place);
        else named.set(word, [...unnamed, place]);
      }
    });
    if (unnamed.length > 0) for (const places of named.values()) places.sort((a, b) => a - b);
    const among = (word: string) => named.get(word) ?? unnamed;
    return { words, others, among };
  });
}
