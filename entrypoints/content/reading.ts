import type { Composer } from '../../src/composer/index.ts';
import type { Suggestion, Thread } from '../../src/engine/types.ts';
import { DRAFT_LIMIT, send, THREAD_LIMIT } from '../../src/messages.ts';
import { latest } from './latest.ts';
import { isPending } from './pending.ts';
import { createTally, type Tally } from './tally.ts';
import { blanksOf, follow, marksOf, type Tracked, track } from './tracked.ts';

/** How long after the last key an unfinished sentence counts as finished, in ms. */
const SETTLED = 1500;

/** One draft being read: what is found in it now, and what of that is shown. */
export interface Reading {
  readonly composer: Composer;
  readonly tally: Tally;
  /** What is shown now, in the order of the draft. */
  shown(): Tracked[];
  dos(): string[];
  isEmpty(): boolean;
  /** Tells it that the draft may have changed. Settles when what is shown is true of the draft again. */
  edited(): Promise<void>;
  /** Reads the draft again though it did not change, as something else did. */
  again(): Promise<void>;
  /** Shows what waited for the end of a sentence the caret has left. */
  caretMoved(): void;
  /** Takes the draft for finished: shows what waited for it, and gives what of it is serious. */
  finish(): Tracked[];
  /** Shows a finding no more, until its words change. */
  ignore(key: string): void;
  /** Rewrites of a finding, best first, with the draft their offsets are about. */
  rewrites(key: string): Promise<{ draft: string; rewrites: Suggestion[] }>;
}

/**
 * Begins to read the draft in a composer on a page of `host`, in a note only if `notes` are to be read. `changed` is
 * called whenever what is shown may differ.
 */
export function read(
  composer: Composer,
  { host, notes }: { host: string; notes: boolean },
  changed: () => void,
  signal: AbortSignal,
): Reading {
  let draft = '';
  let found: Tracked[] = [];
  let ignored: Tracked[] = [];
  let dos: string[] = [];
  let shown: Tracked[] = [];
  let isSettled = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEntered = false;
  const tally = createTally((ended) => void send('ended', ended).catch(() => undefined), signal);

  const thread = (): Thread => ({ messages: composer.thread().messages.slice(-THREAD_LIMIT) });
  const isRead = () => (notes || composer.kind === 'reply') && draft.length <= DRAFT_LIMIT;

  function present(): void {
    if (signal.aborted) return;
    const caret = isSettled ? null : composer.caret();
    const before = new Set(shown.map(({ key }) => key));
    shown = found.filter(({ key, finding }) => before.has(key) || !isPending(draft, caret, finding));
    if (!isRead()) tally.forget();
    else if (draft.trim() !== '')
      tally.shown(
        shown.map(({ finding }) => finding),
        found.map(({ finding }) => finding),
        dos,
      );
    composer.mark([...marksOf(shown), ...(isRead() ? blanksOf(draft) : [])]);
    changed();
  }

  function moveTo(now: string): void {
    found = follow(found, draft, now);
    ignored = now.trim() === '' ? [] : follow(ignored, draft, now);
    draft = now;
  }

  const check = latest(async () => {
    moveTo(composer.read());
    if (!isRead() || draft.trim() === '') {
      [found, dos] = [[], []];
      return present();
    }
    const [asked, known] = [draft, [...found, ...ignored]];
    const report = await send('check', { draft: asked, thread: thread(), host }).catch(() => null);
    // No answer: the worker could not be woken. What is marked stays until it can.
    if (!report || signal.aborted) return;
    const tracked = track(
      report.findings.filter(({ text }) => !composer.fills(text)),
      known,
    );
    moveTo(composer.read());
    const gone = new Set(ignored.map(({ key }) => key));
    found = follow(tracked, asked, draft).filter(({ key }) => !gone.has(key));
    dos = report.dos;
    present();
  }, signal);

  function settleLater(): void {
    clearTimeout(timer);
    isSettled = false;
    timer = setTimeout(() => {
      isSettled = true;
      if (!signal.aborted) void check();
    }, SETTLED);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    composer,
    tally,
    shown: () => shown,
    dos: () => dos,
    isEmpty: () => !isRead() || draft.trim() === '',
    async edited() {
      const now = composer.read();
      if (now !== draft) {
        settleLater();
        moveTo(now);
        // What stood there when the agent came is not their writing.
        if (isEntered) tally.written(now);
        present();
      }
      isEntered = true;
      await check();
    },
    again: check,
    caretMoved() {
      if (found.length > shown.length) present();
    },
    finish() {
      isSettled = true;
      if (found.length > shown.length) present();
      return found.filter(({ finding }) => finding.severity === 'error');
    },
    ignore(key) {
      ignored = [...ignored, ...found.filter((each) => each.key === key)];
      found = found.filter((each) => each.key !== key);
      present();
    },
    async rewrites(key) {
      const asked = draft;
      const finding = found.find((each) => each.key === key)?.finding;
      if (!finding) return { draft: asked, rewrites: [] };
      tally.looked(finding);
      const { rule, start, end } = finding;
      const request = { draft: asked, thread: thread(), host, finding: { rule, start, end } };
      return { draft: asked, rewrites: await send('suggest', request).catch(() => []) };
    },
  };
}
