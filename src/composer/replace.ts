import { type Edit, plain, typingEdit } from './edit.ts';
import type { Field } from './editors/editor.ts';
import type { Draft } from './places.ts';
import type { Outcome } from './types.ts';
import { until } from './wait.ts';

/** How long an editor may take to show what was typed. */
const TAKEN_MS = 300;

/** Where the caret stands after `grown` units more took the place of [start, end), if it is to stay with its words. */
function caretAfter(caret: number, start: number, end: number, grown: number): number {
  if (caret >= end) return caret + grown;
  return caret <= start ? caret : end + grown;
}

function crossesLines(draft: Draft, edit: Edit): boolean {
  return edit.text.includes('\n') || draft.text.slice(edit.start, edit.end).includes('\n');
}

/** Puts `text` in place of [start, end) of a field that reads `expected` there, and looks whether it was taken. */
export async function replace(
  field: Field,
  start: number,
  end: number,
  text: string,
  expected: string,
): Promise<Outcome> {
  const draft = field.read();
  if (plain(draft.text.slice(start, end)) !== plain(expected)) return 'moved';
  const edit = typingEdit(draft.text, start, end, text);
  if (!edit) return 'done';
  if (!field.takesLines && crossesLines(draft, edit)) return 'refused';
  const wanted = plain(draft.text.slice(0, edit.start) + edit.text + draft.text.slice(edit.end));
  const caret = field.caret(draft);
  await field.type(draft, edit);
  const isTaken = await until(() => plain(field.read().text) === wanted, draft.root, TAKEN_MS);
  if (!isTaken) return 'refused';
  if (caret !== null) {
    const after = caretAfter(caret, start, end, text.length - (end - start));
    field.select(field.read(), after, after);
  }
  return 'done';
}
