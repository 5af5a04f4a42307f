import { endAfterTyping } from '../../src/composer/index.ts';
import { blanksOf } from './tracked.ts';

/** The blanks of a draft, and what was typed in those already filled. */
export interface Stops {
  draft: string;
  /** UTF-16 units into the draft, in its order. */
  all: readonly { start: number; end: number }[];
  /** The one the agent is at. */
  at: number;
}

/** All blanks of a draft, the agent being at the first between `start` and `end`; null when there is none. */
export function stopsOf(draft: string, start: number, end: number): Stops | null {
  const all = blanksOf(draft).map((blank) => ({ start: blank.start, end: blank.end }));
  const at = all.findIndex((stop) => stop.start >= start && stop.end <= end);
  return at < 0 ? null : { draft, all, at };
}

/** The stops after the draft became `now`; null if anything but the one the agent is at changed. */
export function typed({ draft, all, at }: Stops, now: string): Stops | null {
  const here = all[at];
  const end = here ? endAfterTyping(here.start, here.end, draft, now) : null;
  if (end === null) return null;
  const grown = now.length - draft.length;
  const moved = all.map((stop, index) => {
    if (index < at) return stop;
    return { start: index === at ? stop.start : stop.start + grown, end: stop.end + grown };
  });
  return { draft: now, all: moved, at };
}

/** Whether a caret is at the stop the agent is at; null is a caret elsewhere on the page. */
export function holds({ all, at }: Stops, caret: number | null): boolean {
  const here = all[at];
  return caret !== null && here !== undefined && caret >= here.start && caret <= here.end;
}

/** At the next blank still to be filled, or the one before; null when there is none that way. */
export function step({ draft, all, at }: Stops, by: 1 | -1): Stops | null {
  const open = new Set(blanksOf(draft).map(({ start }) => start));
  for (let to = at + by; to >= 0 && to < all.length; to += by)
    if (open.has(all[to]?.start ?? -1)) return { draft, all, at: to };
  return null;
}
