import type { Assertion, Node } from '../catalogue/pattern.ts';
import { formsOf } from './compromise.ts';
import { firstOf } from './first-words.ts';
import { spellingsOf, wordsOf } from './literals.ts';
import { type Classes, keptFor, needsOf } from './needs.ts';
import type { Sentence, Term } from './terms.ts';

/** Where one pattern matched: term indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
  captures: Record<string, [number, number]>;
}

interface State {
  sentence: Sentence;
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
  needs: ReadonlySet<string>[];
}

/**
 * Compiles a pattern's tree to a matcher with full backtracking.
 * compromise's own matcher commits to the first optional word or alternative that fits, cannot nest groups and drops
 * captures in a sweep, so families of wordings cannot be written for it; its terms and tags are what is matched here.
 */
export function compileMatcher(tree: Node, classes: Classes, cased: boolean): Matcher {
  const step = stepOf(tree, classes, cased);
  const first = firstOf(tree, classes);
  const mayBegin = (term: Term) =>
    first.empty || !first.words || term.words.some((word) => first.words?.has(word));
  return {
    needs: needsOf(tree, classes),
    find(sentence) {
      const found: Match[] = [];
      let end = -1;
      const accept = (reached: number) => {
        end = reached;
        return true;
      };
      for (let at = 0; at < sentence.terms.length; at += 1) {
        const term = sentence.terms[at];
        if (!term || !mayBegin(term)) continue;
        const state: State = { sentence, mark: null, captures: {} };
        if (!step(state, at, accept) || end <= at) continue;
        const [from, to] = state.mark ?? [at, end];
        found.push({ start: from, end: to, captures: state.captures });
        at = Math.max(at, end - 1);
      }
      return found;
    },
  };
}

/** Steps of word classes, whose trees many patterns share. */
const classSteps = new WeakMap<Node, Step>();

function stepOf(node: Node, classes: Classes, cased: boolean): Step {
  const inner = (part: Node) => stepOf(part, classes, cased);
  switch (node.kind) {
    case 'word':
      return wordStep(node.value, cased);
    case 'prefix':
      return one((term) => term.words.some((word) => word.startsWith(node.value)));
    case 'forms': {
      const forms = formsOf(node.value);
      return one((term) => term.words.some((word) => forms.has(word)));
    }
    case 'class': {
      const tree = classes(node.value);
      return keptFor(classSteps, tree, () => stepOf(tree, classes, false));
    }
    case 'tag':
      return (state, at, next) => state.sentence.tagsAt(at).has(node.value) && next(at + 1);
    case 'regex': {
      const regex = new RegExp(`^(?:${node.value})$`, cased ? 'u' : 'iu');
      return one((term) => regex.test(term.text));
    }
    case 'any':
      return one(() => true);
    case 'start':
      return (_, at, next) => at === 0 && next(at);
    case 'end':
      return (state, at, next) => at === state.sentence.terms.length && next(at);
    case 'assert':
      return assertStep(node.value);
    case 'gap':
      return (state, at, next) => {
        if (state.sentence.terms[at - 1]?.breakAfter) return false;
        for (let end = at; ; end += 1) {
          if (next(end)) return true;
          const term = state.sentence.terms[end];
          if (!term || term.breakAfter || end === at + node.most) return false;
        }
      };
    case 'sequence':
      return node.items.map(inner).reduceRight<Step>(
        (after, before) => (state, at, next) => before(state, at, (reached) => after(state, reached, next)),
        (_, at, next) => next(at),
      );
    case 'either': {
      const words = cased ? null : singleWords(node.options);
      const options = node.options.filter((option) => !words?.options.has(option)).map(inner);
      if (words) options.push(one((term) => term.words.some((word) => words.all.has(word))));
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

/** Those of the options that are one word, as one set to look in. */
function singleWords(options: Node[]): { options: Set<Node>; all: Set<string> } | null {
  const found = { options: new Set<Node>(), all: new Set<string>() };
  for (const option of options) {
    const words = wordsOf(option);
    if (words) found.options.add(option);
    for (const word of words ?? []) found.all.add(word);
  }
  return found.options.size > 1 ? found : null;
}

function one(fits: (term: Term) => boolean): Step {
  return (state, at, next) => {
    const term = state.sentence.terms[at];
    return term !== undefined && fits(term) && next(at + 1);
  };
}

function wordStep(value: string, cased: boolean): Step {
  if (cased) return one((term) => term.text === value);
  const options = spellingsOf(value.toLowerCase());
  return (state, at, next) =>
    options.some(
      (words) =>
        words.every((word, k) => state.sentence.terms[at + k]?.words.includes(word)) &&
        next(at + words.length),
    );
}

function assertStep(assertion: Assertion): Step {
  if (assertion === 'comma')
    return (state, at, next) => state.sentence.terms[at - 1]?.comma === true && next(at);
  if (assertion === 'question')
    return (state, at, next) => /\?[\s"'”’)]*$/.test(state.sentence.text) && next(at);
  if (assertion === 'capital')
    return (state, at, next) =>
      at > 0 && /^\p{Lu}\p{Ll}/u.test(state.sentence.terms[at]?.text ?? '') && next(at);
  return (state, at, next) => /^\p{Lu}{2,}$/u.test(state.sentence.terms[at]?.text ?? '') && next(at);
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
