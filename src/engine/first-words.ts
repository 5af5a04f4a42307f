import type { Node } from '../catalogue/pattern.ts';
import { formsOf } from './compromise.ts';
import { wordsOf } from './literals.ts';
import { type Classes, keptFor } from './needs.ts';

/** The words a match can begin with; null where any may. `empty` says that it may also take no word at all. */
export interface First {
  words: ReadonlySet<string> | null;
  empty: boolean;
}

const ANY: First = { words: null, empty: false };
const NOTHING: First = { words: new Set(), empty: true };
const firsts = new WeakMap<Node, First>();

/** What a match of the pattern can begin with, so that most places of a sentence need no try. */
export function firstOf(node: Node, classes: Classes): First {
  return keptFor(firsts, node, () => readFirst(node, classes));
}

function readFirst(node: Node, classes: Classes): First {
  switch (node.kind) {
    case 'word': {
      const words = wordsOf(node);
      return words ? { words, empty: false } : ANY;
    }
    case 'forms':
      return { words: formsOf(node.value), empty: false };
    case 'class':
      return firstOf(classes(node.value), classes);
    case 'sequence':
      return inTurn(node.items, classes);
    case 'either':
      return union(node.options.map((option) => firstOf(option, classes)));
    case 'optional':
      return { ...firstOf(node.item, classes), empty: true };
    case 'repeat':
    case 'mark':
    case 'capture':
      return firstOf(node.item, classes);
    case 'not':
    case 'assert':
    case 'start':
    case 'end':
      return NOTHING;
    default:
      return { words: null, empty: node.kind === 'gap' };
  }
}

function inTurn(nodes: readonly Node[], classes: Classes): First {
  const items: First[] = [];
  for (const node of nodes) {
    const first = firstOf(node, classes);
    items.push(first);
    if (!first.empty) return { ...union(items), empty: false };
  }
  return union(items);
}

function union(items: First[]): First {
  const [only] = items;
  if (only && items.length === 1) return only;
  const empty = items.some((each) => each.empty);
  const words = new Set<string>();
  for (const item of items) {
    if (!item.words) return { words: null, empty };
    for (const word of item.words) words.add(word);
  }
  return { words, empty };
}

/** Whether a match that begins so may begin with the word; null stands for one that nothing names. */
export function mayBegin({ words, empty }: First, word: string | null): boolean {
  return words === null || empty || (word !== null && words.has(word));
}
