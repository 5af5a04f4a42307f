import { difference, plain } from './edit.ts';
import type { Mark } from './types.ts';

const WORD = /[\p{L}\p{M}\p{N}_'’]/u;

/** Whether a word runs on across `offset`. */
function runsOn(text: string, offset: number): boolean {
  const left = text.slice(Math.max(0, offset - 2), offset).match(/.$/u)?.[0] ?? '';
  const right = text.slice(offset, offset + 2).match(/^./u)?.[0] ?? '';
  return WORD.test(left) && WORD.test(right);
}

/**
 * Follows marks through an edit: shifts those after it, drops those it touches, so that no mark ever
 * stands on words it was not made for. Typing right beside a mark touches it only if it makes a word longer.
 */
export function followEdit(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const edit = difference(before, after);
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= edit.start) {
      return mark.end === edit.start && runsOn(after, mark.end) ? [] : [mark];
    }
    if (mark.start < edit.end || mark.start < edit.start) return [];
    const moved = { ...mark, start: mark.start + shift, end: mark.end + shift };
    return mark.start === edit.end && runsOn(after, moved.start) ? [] : [moved];
  });
}

/**
 * Where a stretch that begins at `start` and ended at `end` ends after an edit within it or right beside it;
 * null if anything else of the draft changed.
 */
export function endAfterTyping(start: number, end: number, before: string, after: string): number | null {
  const tail = before.length - end;
  const isWithin =
    after.length >= start + tail &&
    plain(after.slice(0, start)) === plain(before.slice(0, start)) &&
    plain(after.slice(after.length - tail)) === plain(before.slice(end));
  return isWithin ? after.length - tail : null;
}
