import type { Finding } from '../../src/engine/types.ts';

const CLAUSE_END = /[.!?…,;:\n]/;
const REPLY_END = /[.!?…)\]"'”’]\s*$/;

/**
 * Whether a finding should wait because the words around it are still being written: the caret stands at the
 * end of its line and nothing after the finding has ended the clause. One about the whole reply waits while the
 * caret is at the very end of a draft whose last sentence has no end.
 * @param caret UTF-16 offset into the draft; null when the agent is not in it
 */
export function isPending(
  draft: string,
  caret: number | null,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): boolean {
  if (caret === null) return false;
  const after = draft.slice(caret);
  if (start === null || end === null) return after.trim() === '' && !REPLY_END.test(draft);
  const isAtLineEnd = /^[^\S\n]*(\n|$)/.test(after);
  return isAtLineEnd && caret >= start && !CLAUSE_END.test(draft.slice(end, caret));
}
