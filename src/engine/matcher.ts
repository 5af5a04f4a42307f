import { type Node, partsOf } from '../catalogue/pattern.ts';
import { formsOf } from './compromise.ts';
import { openContraction } from './contractions.ts';
import type { Term } from './terms.ts';

/** Where one pattern matched: term indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
  captures: Record<string, [number, number]>;
}

export interface Sentence {
  text: string;
  terms: Term[];
}

interface State extends Sentence {
  mark: [number, number] | null;
  captures: Record<string, [number, number]>;
}

/** Tries to match from term `at` on; calls `next` with where it got to, and again with another place if `next` refuses. */
type Step = (state: State, at: number, next: (at: number) => boolean) => boolean;

/** A pattern made ready to run. */
export interface Matcher {
  /** Finds all matches that do not overlap, from left to right. */
  find(sentence: Sentence): Match[];
  /** The sentence must hold at least one word of each of these sets; a word ending in `*` stands for all that begin so. */
  needs: Set<string>[];
  needsTags: boolean;
}

/** Resolves a word class to the tree of its alternatives. */
export type Classes = (name: string) => Node;

/**
 * Compiles a pattern's tree to a matcher with full backtracking.
 * compromise's own matcher commits to the first optional word or alternative that fits, cannot nest groups and drops
 * captures in a sweep, so families of wordings cannot be written for it; its terms and tags are what is matched here.
 */
export function compileMatcher(tree: Node, classes: Classes, cased: boolean): Matcher {
  const step = stepOf(tree, classes, cased);
  return {
    needs: needsOf(tree, classes),
    needsTags: usesTags(tree, classes),
    find(sentence) {
      const found: Match[] = [];
      for (let at = 0; at < sentence.terms.length; at += 1) {
        const state: State = { ...sentence, mark: null, captures: {} };
        let end = -1;
        const matched = step(state, at, (reached) => {
          end = reached;
          return true;
        });
        if (!matched || end <= at) continue;
        const [from, to] = state.mark ?? [at, end];
        found.push({ start: from, end: to, captures: state.captures });
        at = Math.max(at, end - 1);
      }
      return found;
    },
  };
}

function stepOf(node: Node, classes: Classes, cased: boolean): Step {
  const inner = (part: Node) => stepOf(part, classes, cased);
  switch (node.kind) {
    case 'word':
      return wordStep(node.value, cased);
    case 'prefix':
      return one((term) => term.words.some((word) => word.startsWith(node.value)));
    case 'forms': {
      const forms = new Set(formsOf(node.value));
      return one((term) => term.words.some((word) => forms.has(word)));
    }
    case 'class':
      return inner(classes(node.value));
    case 'tag':
      return one((term) => term.tags.has(node.value));
    case 'regex': {
      const regex = new RegExp(`^(?:${node.value})$`, cased ? 'u' : 'iu');
      return one((term) => regex.test(term.text));
    }
    case 'any':
      return one(() => true);
    case 'start':
      return (_, at, next) => at === 0 && next(at);
    case 'end':
      return (state, at, next) => at === state.terms.length && next(at);
    case 'assert':
      return assertStep(node.value);
    case 'gap':
      return (state, at, next) => {
        if (state.terms[at - 1]?.breakAfter) return false;
        for (let end = at; ; end += 1) {
          if (next(end)) return true;
          const term = state.terms[end];
          if (!term || term.breakAfter || end === at + node.most) return false;
        }
      };
    case 'sequence':
      return node.items.map(inner).reduceRight<Step>(
        (after, before) => (state, at, next) => before(state, at, (reached) => after(state, reached, next)),
        (_, at, next) => next(at),
      );
    case 'either': {
      const options = node.options.map(inner);
      return (state, at, next) => options.some((option) => option(state, at, next));
    }
    case 'optional': {
      const item = inner(node.item);
      return (state, at, next) => item(state, at, next) || next(at);
    }
    case 'repeat': {
      const item = inner(node.item);
      const more: Step = (state, at, next) =>
        item(state, at, (reached) => (reached > at && more(state, reached, next)) || next(reached));
      return more;
    }
    case 'mark': {
      const item = inner(node.item);
      return (state, at, next) =>
        item(state, at, (reached) => {
          const before = state.mark;
          state.mark = [at, reached];
          if (next(reached)) return true;
          state.mark = before;
          return false;
        });
    }
    case 'capture': {
      const item = inner(node.item);
      return (state, at, next) =>
        item(state, at, (reached) => {
          const before = state.captures;
          state.captures = { ...before, [node.name]: [at, reached] };
          if (next(reached)) return true;
          state.captures = before;
          return false;
        });
    }
    case 'not':
      return node.behind ? notBehind(inner(node.item)) : notAhead(inner(node.item));
  }
}

function one(fits: (term: Term) => boolean): Step {
  return (state, at, next) => {
    const term = state.terms[at];
    return term !== undefined && fits(term) && next(at + 1);
  };
}

/** A word as patterns write it, opened like the draft's: "can't" is "can not", "e-mail" is "email" or "e mail". */
function spellings(value: string): string[][] {
  const opened = openContraction(value);
  if (opened) return [opened.map(([first]) => first ?? '')];
  return value.includes('-') ? [[value], [value.replaceAll('-', '')], value.split('-')] : [[value]];
}

function wordStep(value: string, cased: boolean): Step {
  if (cased) return one((term) => term.text === value);
  const options = spellings(value.toLowerCase());
  return (state, at, next) =>
    options.some(
      (words) =>
        words.every((word, k) => state.terms[at + k]?.words.includes(word)) && next(at + words.length),
    );
}

function assertStep(assertion: 'comma' | 'question' | 'caps'): Step {
  if (assertion === 'comma') return (state, at, next) => state.terms[at - 1]?.comma === true && next(at);
  if (assertion === 'question') return (state, at, next) => /\?[\s"'”’)]*$/.test(state.text) && next(at);
  return (state, at, next) => /^\p{Lu}{2,}$/u.test(state.terms[at]?.text ?? '') && next(at);
}

function notAhead(item: Step): Step {
  return (state, at, next) => !item(state, at, () => true) && next(at);
}

const LONGEST_LOOK_BEHIND = 6;

function notBehind(item: Step): Step {
  return (state, at, next) => {
    for (let from = Math.max(0, at - LONGEST_LOOK_BEHIND); from < at; from += 1)
      if (item(state, from, (reached) => reached === at)) return false;
    return next(at);
  };
}

function usesTags(node: Node, classes: Classes): boolean {
  if (node.kind === 'tag') return true;
  if (node.kind === 'class') return usesTags(classes(node.value), classes);
  return partsOf(node).some((part) => usesTags(part, classes));
}

/** Words that `quickWords` is sure to see as patterns do. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/** What every match must contain, as sets of words of which one is there. */
function needsOf(node: Node, classes: Classes): Set<string>[] {
  switch (node.kind) {
    case 'word': {
      const [first = []] = spellings(node.value.toLowerCase());
      return first.filter((word) => PLAIN.test(word)).map((word) => new Set([word]));
    }
    case 'prefix':
      return [new Set([`${node.value}*`])];
    case 'forms':
      return [new Set(formsOf(node.value))];
    case 'class':
      return needsOf(classes(node.value), classes);
    case 'sequence':
      return node.items.flatMap((item) => needsOf(item, classes));
    case 'repeat':
    case 'mark':
    case 'capture':
      return needsOf(node.item, classes);
    case 'either': {
      const rarest = node.options.map((option) => rarestOf(needsOf(option, classes)));
      return rarest.some((need) => need === null)
        ? []
        : [new Set(rarest.flatMap((need) => [...(need ?? [])]))];
    }
    default:
      return [];
  }
}

const COMMON = new Set(
  'a an the i you we it is are am be was were to of in on at for and or not no do does did have has had will would can could should must that this with my your our us me as if so there all any just get got'.split(
    ' ',
  ),
);

/** The set least likely to be met by chance: fewest common words, then fewest words; null of none. */
export function rarestOf(needs: Set<string>[]): Set<string> | null {
  const cost = (need: Set<string>) => [...need].reduce((sum, word) => sum + (COMMON.has(word) ? 100 : 1), 0);
  return needs.reduce<Set<string> | null>(
    (best, need) => (best && cost(best) <= cost(need) ? best : need),
    null,
  );
}
