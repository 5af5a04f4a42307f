import { type Composer, look, watchComposers } from '../../src/composer/index.ts';
import type { Severity } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import { send } from '../../src/messages.ts';
import { createSurface } from '../../src/ui/host.tsx';
import { createAsking } from './asking.ts';
import { type BadgeChoice, createBadge } from './badge.ts';
import { createBlanks } from './blanks.ts';
import type { Put } from './card.ts';
import { createGuard, type Guard } from './guard.ts';
import { addressOfPage } from './host.ts';
import { type Reading, read } from './reading.ts';
import { createReview, type Review } from './review.ts';

/** What Deskside does on this page. */
export interface Desk {
  /** The draft of the composer in use. */
  reading(): Reading | null;
  review: Review;
  put: Put;
  /** What is seen of the help desk, a line each, without a word of its texts. */
  look(): string[];
  /** Goes on by keyboard: to the question that waits, or else to the next finding. */
  next(): void;
  /** Reads every draft again, as something else than a draft changed. */
  again(): void;
  /** The person has put the badge elsewhere, or hidden it. */
  placeBadge(choice: BadgeChoice): void;
  /** Whether an event happened on the badge or the card. */
  owns(event: Event): boolean;
}

export interface DeskOptions {
  /** Of the page the agent sees. */
  host: string;
  /** Whether any box will do. */
  generic: boolean;
  /** Whether notes are read too. */
  notes: boolean;
  /** Whether a reply with serious findings is held once when it is sent. */
  guard: boolean;
  /** Whether a dated promise in a reply that was sent is asked about. */
  promises: boolean;
  /** Where the person has put the badge on this host. */
  badge: BadgeChoice;
  /** Called when the document was written anew and the desk has to be made again. */
  renewed(): void;
}

/** Joins composers, findings, badge and card on this page, until `signal` aborts; then nothing of it is left. */
export function createDesk(options: DeskOptions, signal: AbortSignal): Desk {
  const { host, generic, notes, renewed } = options;
  const readings = new Map<Composer, { reading: Reading; end: AbortController }>();
  let reading: Reading | null = null;
  let told: string | null = null;
  let count = 0;

  const all = () => [...readings.values()].map((each) => each.reading);

  const put: Put = async (of, rewrite, draft) => {
    const { start, end, text } = rewrite;
    if (of.composer.read() !== draft) return 'moved';
    const applied = await of.composer.replace(start, end, text, draft.slice(start, end));
    if (applied === 'done') {
      blanks.begin(of.composer, rewrite, draft);
      await of.edited();
    }
    return applied;
  };

  const review = createReview(host, () => reading, put, show);
  const surface = createSurface({
    open: review.toggle,
    moveBadge: (to) => badge.choose(to),
    hideBadge() {
      review.close();
      badge.choose('hidden');
      reading?.composer.focus();
      surface.say(t('badge.hidden'));
    },
    step: review.step,
    close() {
      guard?.close();
      review.close();
    },
    review() {
      const of = guard?.review();
      const first = of?.finish()[0];
      if (of && first) {
        enter(of.composer);
        review.open(first.key, 'badge');
      }
    },
    sendAnyway: () => guard?.sendAnyway(),
    keepPromise: (due) => void asking?.keep(due),
    notNow: () => asking?.next(),
    neverAsk: () => void asking?.never(),
    listPromises: () => asking?.list(),
    apply: (rewrite) => void review.apply(rewrite),
    ignore(scope) {
      const card = review.card();
      if (card !== null && card !== 'clean') void review.ignore(card.key, scope);
    },
  });

  const badge = createBadge(host, options.badge, show, signal);
  const blanks = createBlanks({ say: surface.say, owns: surface.owns, close: review.close }, signal);

  const guard: Guard | null = options.guard
    ? createGuard(
        {
          readings: all,
          owns: surface.owns,
          changed() {
            review.close();
            if (guard?.held()) surface.say(t('held.told'));
          },
          sending: (composer) => asking?.sending(composer),
        },
        signal,
      )
    : null;

  // After the guard: what it holds is not sent.
  const asking = options.promises
    ? createAsking(
        {
          ...{ readings: all, owns: surface.owns, say: surface.say, page: addressOfPage, changed: show },
          back: () => reading?.composer.focus(),
        },
        signal,
      )
    : null;

  const boxes = (): DOMRect[] => {
    const card = review.card();
    if (card === null || card === 'clean') return [];
    const found = reading?.shown().find(({ key }) => key === card.key)?.finding;
    return !reading || !found || found.start === null || found.end === null
      ? []
      : reading.composer.rects(found.start, found.end);
  };

  /** The background hears of it only when it differs from what it heard last. */
  function tell(inUse: { count: number; severity: Severity | null } | null): void {
    const words = JSON.stringify(inUse);
    if (words === told) return;
    told = words;
    send('active', inUse).catch(() => undefined);
  }

  function show(): void {
    if (signal.aborted) return;
    const shown = badge.view(reading);
    const card = review.card();
    surface.show({
      badge: shown,
      card: card === null || card === 'clean' ? card : card.view(),
      held: guard?.held() ?? null,
      ask: asking?.view() ?? null,
      boxes,
    });
    const now = shown?.count ?? 0;
    tell(reading && { count: now, severity: shown?.severity ?? null });
    // A blank that is being filled is no news, and saying so would cut short what is said of it.
    const heard = blanks.isOn() ? Math.min(count, now) : now;
    if (heard > count) surface.say(t('badge.findings', now));
    count = heard;
  }

  function leave(composer: Composer): void {
    asking?.emptied(composer);
    readings.get(composer)?.end.abort();
    readings.delete(composer);
    if (reading?.composer === composer) guard?.close();
    if (reading?.composer !== composer) return;
    reading = null;
    review.close();
  }

  function enter(composer: Composer): void {
    const known = readings.get(composer);
    const end = known?.end ?? new AbortController();
    const entered =
      known?.reading ??
      read(
        composer,
        { host, notes },
        () => entered === reading && changed(),
        AbortSignal.any([signal, end.signal]),
      );
    readings.set(composer, { reading: entered, end });
    if (reading !== entered) {
      reading = entered;
      told = null;
      count = 0;
      review.close();
    }
    void entered.edited();
  }

  function changed(): void {
    review.refresh();
    show();
  }

  function edit(composer: Composer): void {
    const of = readings.get(composer)?.reading;
    if (composer.read().trim() === '') {
      guard?.emptied(composer);
      asking?.emptied(composer);
    }
    void of?.edited();
  }
  watchComposers({ generic, enter, edit, leave, renewed }, signal);
  document.addEventListener('selectionchange', () => reading?.caretMoved(), { signal });
  // The next page of this tab may be one we do not read.
  window.addEventListener(
    'pagehide',
    () => {
      tell(null);
      for (const each of readings.values()) each.reading.tally.end();
    },
    { signal },
  );

  signal.addEventListener('abort', () => {
    for (const composer of readings.keys()) composer.mark([]);
    surface.remove();
    // Gone with an update of the extension, there is nobody left to tell.
    send('active', null).catch(() => undefined);
  });

  return {
    reading: () => reading,
    review,
    put,
    placeBadge: badge.follow,
    look: () => look(reading?.composer.element ?? null, generic),
    next() {
      if (asking?.view()) asking.focus();
      else review.next();
    },
    again() {
      for (const each of readings.values()) void each.reading.again();
    },
    owns: surface.owns,
  };
}
