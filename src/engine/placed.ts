import type { Edit } from './clause.ts';
import type { Scan } from './scan.ts';
import type { Suggestion } from './types.ts';

/** The draft with a suggestion taken. */
export function applied(draft: string, { start, end, text }: Omit<Suggestion, 'wording'>): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

/** An edit of a sentence as one of the draft. A sentence taken out whole takes the space beside it along. */
export function placed(edit: Edit, at: number, { clean }: Scan): Suggestion {
  let start = at + edit.start;
  let end = at + edit.end;
  if (edit.text === '') {
    const spaceAfter = /^ +/.exec(clean.text.slice(end))?.[0].length ?? 0;
    const alone = start === 0 || clean.text[start - 1] === '\n';
    if (alone || clean.text[start - 1] === ' ') end += spaceAfter;
    if (alone && (end === clean.text.length || clean.text[end] === '\n')) {
      const breaks = /^\n+/.exec(clean.text.slice(end))?.[0].length ?? 0;
      end += breaks;
    } else if (!alone && spaceAfter === 0 && clean.text[start - 1] === ' ') start -= 1;
  }
  return { start: clean.rawStart(start), end: clean.rawEnd(end), text: edit.text, wording: edit.wording };
}
