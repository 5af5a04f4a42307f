import type { Composer } from '../../src/composer/index.ts';
import { t } from '../../src/i18n.ts';
import { DRAFT_LIMIT, send } from '../../src/messages.ts';
import type { Promised } from '../../src/promises/promises.ts';
import type { AskView } from '../../src/ui/view.ts';
import { begins, listenToPresses } from './presses.ts';
import type { Reading } from './reading.ts';

/** How long after its press a reply can take to go out, in ms. */
const SENDING = 20_000;
/** Over the bottom of a page that has not shown its reply box yet, from where it is. */
const BOTTOM = 24;
/** How long a question waits for its answer, in ms, unless the agent is at it. */
const PATIENCE = 120_000;

/** Asks once about each dated promise in a reply that was sent. */
export interface Asking {
  /** What to ask now; null when there is nothing. */
  view(): AskView | null;
  /** The draft in a composer is about to be sent. */
  sending(composer: Composer): void;
  /** A composer is empty or gone: if it was sent, that is how it shows. */
  emptied(composer: Composer): void;
  /** Keeps the promise asked about, due then (epoch ms). */
  keep(due: number): Promise<void>;
  /** Goes on to the next promise, or is quiet. */
  next(): void;
  never(): Promise<void>;
  /** Opens the list of promises, where reminders are allowed. */
  list(): void;
  /** Gives the question the focus, as the agent asked for it by key. */
  focus(): void;
}

interface Options {
  readings(): Reading[];
  /** Whether an event happened on what we show. */
  owns(event: Event): boolean;
  /** The address of the page the agent sees. */
  page(): string;
  changed(): void;
  /** Tells a screen reader. */
  say(words: string): void;
  /** Gives the focus back to whoever writes. */
  back(): void;
}

export function createAsking(
  { readings, owns, page, changed, say, back }: Options,
  signal: AbortSignal,
): Asking {
  let pressed: { composer: Composer; draft: string; box: DOMRect; page: string; until: number } | null = null;
  let queue: { promised: Promised; box: DOMRect; page: string }[] = [];
  let state: AskView['state'] = 'asked';
  let isFocused = false;
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    clearTimeout(timer);
    if (queue.length > 0 && !isFocused) timer = setTimeout(end, PATIENCE);
    const words = queue[0]?.promised.words ?? null;
    if (words !== null && words !== told) say(t('promise.told', { words }));
    told = words;
    changed();
  }

  function end(): void {
    queue = [];
    next();
  }

  function next(): void {
    queue = queue.slice(1);
    state = 'asked';
    const givesBack = isFocused && queue.length === 0;
    if (queue.length === 0) isFocused = false;
    show();
    if (givesBack) back();
  }

  function sending(composer: Composer): void {
    const draft = composer.read();
    if (composer.kind !== 'reply' || draft.trim() === '' || draft.length > DRAFT_LIMIT) return;
    const box = composer.element.getBoundingClientRect();
    pressed = { composer, draft, box, page: page(), until: Date.now() + SENDING };
  }

  function hear(event: Event): void {
    try {
      if (!event.isTrusted || owns(event) || !begins(event)) return;
      const reading = readings().find(({ composer }) => composer.isSentBy(event));
      if (reading) sending(reading.composer);
    } catch {
      // Whatever fails here, the reply goes out.
    }
  }
  listenToPresses(hear, signal);

  function ask(promises: Promised[], box: DOMRect, of: string): void {
    if (signal.aborted || promises.length === 0) return;
    const asked = state === 'asked' ? [] : queue.slice(0, 1);
    queue = [...asked, ...promises.map((promised) => ({ promised, box, page: of }))];
    show();
  }

  /** A help desk may send by loading its next page, which then asks. */
  function leave(): void {
    if (!pressed || Date.now() > pressed.until) return;
    send('left', { draft: pressed.draft, page: pressed.page }).catch(() => undefined);
    pressed = null;
  }
  window.addEventListener('pagehide', leave, { signal });
  send('arrived', undefined)
    .then((sent) => sent && ask(sent.promises, new DOMRect(innerWidth / 2, innerHeight - BOTTOM), sent.page))
    .catch(() => undefined);

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    view() {
      const [first] = queue;
      if (!first) return null;
      const { promised, box } = first;
      return { ...promised, state, focused: isFocused, box };
    },
    sending,
    emptied(composer) {
      const of = pressed;
      if (of?.composer !== composer || Date.now() > of.until) return;
      pressed = null;
      send('sent', { draft: of.draft })
        .then((promises) => ask(promises, of.box, of.page))
        .catch(() => undefined);
    },
    async keep(due) {
      const [first] = queue;
      if (!first) return;
      const kept = await send('keep', { words: first.promised.words, page: first.page, due }).catch(
        () => 'broken' as const,
      );
      if (queue[0] !== first) return;
      if (kept === 'kept') return next();
      state = kept;
      show();
    },
    next,
    async never() {
      end();
      await send('choose', { what: 'noPromises' });
    },
    list() {
      send('promises', undefined).catch(() => undefined);
      next();
    },
    focus() {
      isFocused = true;
      show();
    },
  };
}
