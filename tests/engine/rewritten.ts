import type { Rewrite } from '../../src/catalogue/schema.ts';
import { rewriteEdit } from '../../src/engine/rewrite.ts';

/** The sentence with its [marked] words rewritten. */
export function rewritten(marked: string, rewrite: Rewrite, captures: Record<string, string> = {}): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace(/[[\]]/g, '');
  const edit = rewriteEdit(rewrite, sentence, { start, end }, captures);
  return sentence.slice(0, edit.start) + edit.text + sentence.slice(edit.end);
}
