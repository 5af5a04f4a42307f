import type { Node } from '../catalogue/pattern.ts';
import { firstOf } from './first-words.ts';
import { byRarity, type Classes, needsOf } from './needs.ts';
import { compileStep, type State, type Step } from './steps.ts';
import { hasOne, type Sentence, type Term } from './terms.ts';

/** Where one pattern matched: term indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
  captures: Record<string, [number, number]>;
}

/** A pattern made ready to run. */
export interface Matcher {
  /** Finds all matches that do not overlap, from left to right. */
  find(sentence: Sentence): Match[];
  /**
   * The sentence must hold at least one word of each of these sets, of which the one least likely met is first; a word
   * ending in `*` stands for all that begin so.
   */
  needs: ReadonlySet<string>[];
}

/**
 * Compiles a pattern's tree to a matcher with full backtracking; its steps are made when first needed, as most never are.
 * compromise's own matcher commits to the first optional word or alternative that fits, cannot nest groups and drops
 * captures in a sweep, so families of wordings cannot be written for it; its terms and tags are what is matched here.
 */
export function compileMatcher(tree: Node, classes: Classes, cased: boolean): Matcher {
  let find: Finder | null = null;
  const inOrder = needsOf(tree, classes);
  let inTurn: Needed[] | null = null;
  return {
    needs: byRarity(inOrder),
    find(sentence) {
      inTurn ??= inOrder.map(neededOf);
      const last = lastStart(sentence, inTurn);
      if (last < 0) return NONE;
      find ??= finder(tree, classes, cased);
      return find(sentence, last);
    },
  };
}

/** Words of which one is there, whole or as a beginning. */
interface Needed {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
}

function neededOf(need: ReadonlySet<string>): Needed {
  const beginnings = [...need].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return { words: need, beginnings };
}

/** The last place where a match may begin, so that what it needs can follow, in its order; below 0 if there is none. */
function lastStart({ terms }: Sentence, needs: readonly Needed[]): number {
  let at = terms.length;
  for (let index = needs.length - 1; index >= 0; index -= 1) {
    const need = needs[index];
    at -= 1;
    while (at >= 0 && need && !mayBe(terms[at], need)) at -= 1;
  }
  return at;
}

function mayBe(term: Term | undefined, { words, beginnings }: Needed): boolean {
  if (!term) return false;
  for (const word of term.quick) if (words.has(word)) return true;
  if (beginnings.length === 0) return false;
  return term.quick.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Most patterns match nothing; they share this. */
const NONE: Match[] = [];

/** Finds all matches that begin no later than at a term. */
type Finder = (sentence: Sentence, last: number) => Match[];

function finder(tree: Node, classes: Classes, cased: boolean): Finder {
  const first = firstOf(tree, classes);
  let step: Step | null = null;
  const mayBegin = (term: Term) => first.empty || !first.words || hasOne(term, first.words);
  return (sentence, last) => {
    let found = NONE;
    let state: State | null = null;
    for (let at = 0; at <= last; at += 1) {
      const term = sentence.terms[at];
      if (!term || !mayBegin(term)) continue;
      step ??= compileStep(tree, classes, cased);
      state ??= { sentence, end: -1, mark: null, captures: {}, slots: [] };
      if (!step(state, at) || state.end <= at) continue;
      const [start, end] = state.mark ?? [at, state.end];
      found = [...found, { start, end, captures: state.captures }];
      state.mark = null;
      state.captures = {};
      at = Math.max(at, state.end - 1);
    }
    return found;
  };
}
