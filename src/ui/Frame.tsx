import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import { placeCard } from './place.ts';
import { trusted } from './trusted.ts';

interface Props {
  /** Boxes of the words it is about; none places it at the badge. */
  boxes(): DOMRect[];
  /** Whether it goes above what it is about, if there is room. */
  above?: boolean;
  /** Whether to take the focus: only ever by keyboard. */
  focused: boolean;
  title: ComponentChildren;
  close(): void;
  children?: ComponentChildren;
}

/** A small dialog beside the words it is about. It never covers the page and never takes the focus unasked. */
export function Frame({ boxes, above = false, focused, title, close, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = frame.current;
    const badge = element?.parentElement?.querySelector<HTMLElement>('.badge') ?? null;
    return element ? placeCard(element, boxes, badge, above) : undefined;
  }, [boxes, above]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (focused) (element?.querySelector<HTMLElement>('[data-first]') ?? element)?.focus();
  }, [focused]);

  return (
    <div
      ref={frame}
      class="card"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={trusted((event) => (event.key === 'Escape' ? close() : keepTab(event)))}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={t('card.close')}
          title={t('card.closeByKey')}
          onClick={trusted(close)}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 1.5l7 7m0-7l-7 7" />
          </svg>
        </button>
      </header>
      {children}
    </div>
  );
}

/** Tab goes round inside the card; Escape is the way out. */
function keepTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const frame = event.currentTarget as HTMLElement;
  const stops = [...frame.querySelectorAll<HTMLElement>('button:not(:disabled, [tabindex="-1"])')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = event.shiftKey ? at - 1 : at + 1;
  stops.at(next % stops.length)?.focus();
  event.preventDefault();
}
