import type { Node } from '../catalogue/pattern.ts';
import { wordsOf } from './literals.ts';

/**
 * The alternatives at the top of a pattern, each a pattern of its own: a sentence that holds the words of one need not be
 * tried for the others. Alternatives of one word stay together, as one set to look in.
 */
export function alternativesOf(tree: Node): Node[] {
  if (tree.kind === 'mark') return alternativesOf(tree.item).map((item) => ({ kind: 'mark', item }));
  if (tree.kind !== 'either') return [tree];
  const words = tree.options.filter((option) => wordsOf(option));
  const others = tree.options.filter((option) => !wordsOf(option)).flatMap(alternativesOf);
  return words.length > 0 ? [{ kind: 'either', options: words }, ...others] : others;
}
