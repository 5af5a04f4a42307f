import type { Finding } from '../../src/engine/types.ts';
import type { EndedDraft } from '../../src/memory/counts/counts.ts';

/** Fewer words than these, in UTF-16 runs between spaces, are a try of the keyboard and no draft. */
const WORDS = 3;
/** How long an emptied box may fill again with the same words, as by undo, and still be the same draft; in ms. */
export const UNDO_TIME = 10_000;

/** What a draft comes to, gathered while it is written. */
export interface Tally {
  /** The agent changed the draft, which now reads so. */
  written(draft: string): void;
  /**
   * While the draft is a reply with words in it: what is shown of it, what stands in it, of which some may wait for
   * the end of a sentence to be shown, and the dos in it.
   */
  shown(shown: readonly Finding[], standing: readonly Finding[], dos: readonly string[]): void;
  /** The agent looked at a finding, on its card or in the popup. */
  looked(finding: Finding): void;
  ignored(finding: Finding): void;
  /** It turned into a note, which is not read. */
  forget(): void;
  /** The page is left. */
  end(): void;
}

/**
 * Counts drafts. A draft is what one box holds from the first key until the box is empty (sent, or deleted), gone
 * from the page, or the page is left or Deskside told to rest. It counts once, at that end, if the agent changed it and
 * it had three words: a saved draft only looked at does not, one taken up again later counts again. What a tab says
 * while it is being closed is lost in Firefox, and so is a draft that was still in it.
 *
 * A don't counts once a draft, however often it stands there, as what became of its last place: `left` if it is still
 * there at the end, `ignored` if the agent said so, else `fixed`. What is missing from the whole reply is missing from
 * every reply half written, so such a don't counts only if the agent looked at it, or it is still so at the end.
 *
 * @param ended called with each draft that counts
 * @param signal aborts when the box is gone or no longer read
 */
export function createTally(ended: (draft: EndedDraft) => void, signal: AbortSignal): Tally {
  let found = new Map<string, Finding>();
  let ignored = new Set<string>();
  let last: { standing: readonly Finding[]; dos: readonly string[] } = { standing: [], dos: [] };
  let hasWords = false;
  /** What it read before it was emptied. */
  let text = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(timer);
    timer = undefined;
    [found, ignored, last, hasWords] = [new Map(), new Set(), { standing: [], dos: [] }, false];
    text = '';
  }

  function end(): void {
    const left = new Map(last.standing.map((finding) => [finding.rule, finding]));
    const donts = [...new Map([...found, ...left]).values()].map(({ rule, group }) => {
      const became = ignored.has(rule) ? 'ignored' : 'fixed';
      return { rule, group, became: left.has(rule) ? ('left' as const) : became } as const;
    });
    const counts = hasWords ? { donts, dos: [...last.dos] } : null;
    clear();
    if (counts) ended(counts);
  }

  signal.addEventListener('abort', end);

  return {
    written(draft) {
      const isEmpty = draft.trim() === '';
      if (isEmpty) timer ??= setTimeout(end, UNDO_TIME);
      else if (timer !== undefined) {
        if (draft !== text) end();
        clearTimeout(timer);
        timer = undefined;
      }
      if (isEmpty) return;
      text = draft;
      hasWords ||= draft.trim().split(/\s+/, WORDS).length === WORDS;
    },
    shown(shown, standing, dos) {
      last = { standing, dos };
      for (const finding of shown)
        if (finding.start !== null && !found.has(finding.rule)) found.set(finding.rule, finding);
    },
    looked: (finding) => void found.set(finding.rule, finding),
    ignored(finding) {
      found.set(finding.rule, finding);
      ignored.add(finding.rule);
    },
    forget: clear,
    end,
  };
}
