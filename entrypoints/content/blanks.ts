import type { Composer } from '../../src/composer/index.ts';
import type { Suggestion } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import { holds, type Stops, step, stopsOf, typed } from './stops.ts';

/** Takes the agent from blank to blank after a rewrite that left some. At all other times Tab is the page's. */
export interface Blanks {
  /** Selects the first blank that `rewrite`, just put into the draft `before`, has left; does nothing if it left none. */
  begin(composer: Composer, rewrite: Suggestion, before: string): void;
  /** Whether the agent is at a blank. */
  isOn(): boolean;
}

interface Options {
  /** Tells a screen reader. */
  say(words: string): void;
  /** Whether an event happened on the badge or the card. */
  owns(event: Event): boolean;
  /** Closes the card: it is time to write. */
  close(): void;
}

export function createBlanks({ say, owns, close }: Options, signal: AbortSignal): Blanks {
  let at: { composer: Composer; stops: Stops; before: string } | null = null;

  function go(composer: Composer, stops: Stops, before: string): void {
    const stop = stops.all[stops.at];
    if (!stop) return;
    at = { composer, stops, before };
    composer.select(stop.start, stop.end);
    composer.show(stop.start, stop.end);
    say(t('blank.at', { place: stops.at + 1, total: stops.all.length }));
  }

  /** Sees what was typed, and whether the agent has gone elsewhere or taken the rewrite back. */
  function look(): void {
    if (!at) return;
    const draft = at.composer.read();
    const stops = draft === at.before ? null : typed(at.stops, draft);
    at = stops && holds(stops, at.composer.caret()) ? { ...at, stops } : null;
  }

  function leave(): void {
    at = null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Browsers tell of a moved caret only with the next frame; another key may come before.
    look();
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (!at || !event.isTrusted || !isPlain || owns(event)) return;
    const { composer, stops, before } = at;
    const isEscape = event.key === 'Escape' && !event.shiftKey;
    if (event.key !== 'Tab' && !isEscape) return;
    const to = isEscape ? null : step(stops, event.shiftKey ? -1 : 1);
    if (to) go(composer, to, before);
    else leave();
    if (isEscape) close();
    else if (!to) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const isInComposer = (event: Event) => at !== null && event.composedPath().includes(at.composer.element);
  const listening = { capture: true, signal };
  window.addEventListener('keydown', onKeyDown, listening);
  window.addEventListener('input', look, listening);
  document.addEventListener('selectionchange', look, listening);
  window.addEventListener('focusout', (event) => isInComposer(event) && leave(), listening);
  window.addEventListener('pointerdown', (event) => isInComposer(event) || owns(event) || leave(), listening);

  return {
    begin(composer, { start, text }, before) {
      const stops = stopsOf(composer.read(), start, start + text.length);
      if (!stops) return;
      close();
      go(composer, stops, before);
    },
    isOn: () => at !== null,
  };
}
