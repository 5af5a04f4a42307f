import type { Assertion, Node } from '../catalogue/pattern.ts';
import { choiceOf } from './choice.ts';
import { formsOf } from './compromise.ts';
import { spellingsOf } from './literals.ts';
import type { Classes } from './needs.ts';
import { hasOne, type Sentence, type Term } from './terms.ts';

/** One try of a pattern at one place of a sentence. */
export interface State {
  readonly sentence: Sentence;
  /** Where the match ends, once there is one. */
  end: number;
  mark: [number, number] | null;
  captures: Record<string, [number, number]>;
  /** Where each mark, capture and look behind began. */
  readonly slots: number[];
}

/** Matches from term `at` on, and then all that comes after it in the pattern; false if there is no way to. */
export type Step = (state: State, at: number) => boolean;

/** Compiles a tree to its first step, each step knowing the next. */
export function compileStep(tree: Node, classes: Classes, cased: boolean): Step {
  const accept: Step = (state, at) => {
    state.end = at;
    return true;
  };
  return new Compiler(classes).step(tree, accept, cased);
}

class Compiler {
  #slots = 0;
  readonly #classes: Classes;

  constructor(classes: Classes) {
    this.#classes = classes;
  }

  step(node: Node, next: Step, cased: boolean): Step {
    switch (node.kind) {
      case 'word':
        return wordStep(node.value, next, cased);
      case 'prefix':
        return one((term) => term.words.some((word) => word.startsWith(node.value)), next);
      case 'forms':
        return oneOf(formsOf(node.value), next);
      case 'class':
        return this.step(this.#classes(node.value), next, false);
      case 'tag':
        return (state, at) => state.sentence.tagsAt(at).has(node.value) && next(state, at + 1);
      case 'regex': {
        const regex = new RegExp(`^(?:${node.value})$`, cased ? 'u' : 'iu');
        return one((term) => regex.test(term.text), next);
      }
      case 'any':
        return one(() => true, next);
      case 'start':
        return (state, at) => at === 0 && next(state, at);
      case 'end':
        return (state, at) => at === state.sentence.terms.length && next(state, at);
      case 'assert': {
        const holds = assertion(node.value);
        return (state, at) => holds(state.sentence, at) && next(state, at);
      }
      case 'gap':
        return gap(node.most, next);
      case 'sequence':
        return node.items.reduceRight((after, item) => this.step(item, after, cased), next);
      case 'either':
        return this.#either(node, next, cased);
      case 'optional': {
        const item = this.step(node.item, next, cased);
        return (state, at) => item(state, at) || next(state, at);
      }
      case 'repeat': {
        const again: Step = (state, at) => item(state, at) || next(state, at);
        const item = this.step(node.item, again, cased);
        return item;
      }
      case 'mark':
        return this.#spanning(node.item, next, cased, (state, span) => {
          const before = state.mark;
          state.mark = span;
          return () => {
            state.mark = before;
          };
        });
      case 'capture':
        return this.#spanning(node.item, next, cased, (state, span) => {
          const before = state.captures;
          state.captures = { ...before, [node.name]: span };
          return () => {
            state.captures = before;
          };
        });
      case 'not':
        return node.behind ? this.#notBehind(node.item, next, cased) : this.#notAhead(node.item, next, cased);
    }
  }

  /** Of the alternatives only those are tried, and made, that can begin with the word that is there. */
  #either(node: Extract<Node, { kind: 'either' }>, next: Step, cased: boolean): Step {
    if (cased) {
      const steps = node.options.map((option) => this.step(option, next, cased));
      return (state, at) => steps.some((step) => step(state, at));
    }
    const { words, others, among } = choiceOf(node, this.#classes);
    const steps = others.map((option) => this.#later(option, next));
    if (words) steps.push(oneOf(words, next));
    return (state, at) => {
      const spellings = state.sentence.terms[at]?.words ?? [];
      if (spellings.length > 1) return steps.some((step) => step(state, at));
      for (const place of among(spellings[0] ?? '')) if (steps[place]?.(state, at)) return true;
      return false;
    };
  }

  /** Makes a step when it is first taken; most alternatives never are. */
  #later(node: Node, next: Step): Step {
    let step: Step | null = null;
    return (state, at) => {
      step ??= this.step(node, next, false);
      return step(state, at);
    };
  }

  #spanning(item: Node, next: Step, cased: boolean, keep: Keep): Step {
    const slot = this.#slots++;
    const inner = this.step(
      item,
      (state, reached) => {
        const undo = keep(state, [state.slots[slot] ?? 0, reached]);
        if (next(state, reached)) return true;
        undo();
        return false;
      },
      cased,
    );
    return (state, at) => {
      const before = state.slots[slot] ?? 0;
      state.slots[slot] = at;
      if (inner(state, at)) return true;
      state.slots[slot] = before;
      return false;
    };
  }

  #notAhead(item: Node, next: Step, cased: boolean): Step {
    const inner = this.step(item, () => true, cased);
    return (state, at) => !inner(state, at) && next(state, at);
  }

  #notBehind(item: Node, next: Step, cased: boolean): Step {
    const slot = this.#slots++;
    const inner = this.step(item, (state, reached) => reached === state.slots[slot], cased);
    return (state, at) => {
      for (let from = Math.max(0, at - LONGEST_LOOK_BEHIND); from < at; from += 1) {
        state.slots[slot] = at;
        if (inner(state, from)) return false;
      }
      return next(state, at);
    };
  }
}

/** Notes a span in the state and gives the way to undo that. */
type Keep = (state: State, span: [number, number]) => () => void;

const LONGEST_LOOK_BEHIND = 6;

function one(fits: (term: Term) => boolean, next: Step): Step {
  return (state, at) => {
    const term = state.sentence.terms[at];
    return term !== undefined && fits(term) && next(state, at + 1);
  };
}

function oneOf(words: ReadonlySet<string>, next: Step): Step {
  return one((term) => hasOne(term, words), next);
}

function wordStep(value: string, next: Step, cased: boolean): Step {
  if (cased) return one((term) => term.text === value, next);
  const options = spellingsOf(value.toLowerCase());
  const [[only = ''] = []] = options;
  if (options.length === 1 && options[0]?.length === 1) return one((term) => term.words.includes(only), next);
  return (state, at) =>
    options.some(
      (words) =>
        words.every((word, k) => state.sentence.terms[at + k]?.words.includes(word)) &&
        next(state, at + words.length),
    );
}

function gap(most: number, next: Step): Step {
  return (state, at) => {
    const { terms } = state.sentence;
    if (terms[at - 1]?.breakAfter) return false;
    for (let end = at; ; end += 1) {
      if (next(state, end)) return true;
      const term = terms[end];
      if (!term || term.breakAfter || end === at + most) return false;
    }
  };
}

function assertion(name: Assertion): (sentence: Sentence, at: number) => boolean {
  switch (name) {
    case 'comma':
      return ({ terms }, at) => terms[at - 1]?.comma === true;
    case 'question':
      return ({ text }) => /\?[\s"'”’)]*$/.test(text);
    case 'capital':
      return ({ terms }, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(terms[at]?.text ?? '');
    case 'caps':
      return ({ terms }, at) => /^\p{Lu}{2,}$/u.test(terms[at]?.text ?? '');
  }
}
