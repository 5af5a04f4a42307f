import type { Node } from '../catalogue/pattern.ts';
import { formsOf } from './compromise.ts';
import { openContraction } from './contractions.ts';

/** Words that `quickWords` is sure to see as patterns do. */
export const PLAIN = /^[\p{L}\p{N}]+$/u;

/** A word as patterns write it, opened like the draft's: "can't" is "can not", "e-mail" is "email" or "e mail". */
export function spellingsOf(value: string): string[][] {
  const opened = openContraction(value);
  if (opened) return [opened.map(([first]) => first ?? '')];
  return value.includes('-') ? [[value], [value.replaceAll('-', '')], value.split('-')] : [[value]];
}

/** The words that a node made of one word stands for; null for any other node. */
export function wordsOf(node: Node): ReadonlySet<string> | null {
  if (node.kind === 'forms') return formsOf(node.value);
  if (node.kind !== 'word' || !PLAIN.test(node.value)) return null;
  const word = node.value.toLowerCase();
  return openContraction(word) ? null : new Set([word]);
}
