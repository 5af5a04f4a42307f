import { autoUpdate, computePosition, detectOverflow, hide, type Middleware } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import { trusted } from './trusted.ts';
import type { View } from './view.ts';

const GAP = 6;
/** The corner by which some boxes are resized, in px. */
const GRIP = 14;

/** Sits in the bottom right corner of what can be seen of the composer, clear of its scroll bar and its grip. */
function inCorner(composer: HTMLElement): Middleware {
  return {
    name: 'inCorner',
    async fn(state) {
      const { reference, floating } = state.rects;
      const hidden = await detectOverflow(state, { elementContext: 'reference' });
      const gap = Math.min(GAP, Math.max(0, (reference.height - floating.height) / 2));
      const grip = getComputedStyle(composer).resize === 'none' ? 0 : GRIP;
      const edge = Math.max(0, hidden.right, reference.width - composer.clientLeft - composer.clientWidth);
      const right = reference.x + reference.width - edge - grip;
      const bottom = reference.y + reference.height - Math.max(0, hidden.bottom);
      return { x: right - floating.width - GAP, y: bottom - floating.height - gap };
    },
  };
}

/** The small round mark in the composer: a check mark when all is well, a number when not. */
export function Badge({ badge, open }: { badge: NonNullable<View['badge']>; open(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  const { composer, count, severity } = badge;

  useLayoutEffect(() => {
    const mark = button.current;
    if (!mark) return;
    return autoUpdate(composer, mark, async () => {
      const { x, y, middlewareData } = await computePosition(composer, mark, {
        strategy: 'fixed',
        middleware: [inCorner(composer), hide()],
      });
      const isHidden = middlewareData.hide?.referenceHidden || composer.offsetHeight === 0;
      mark.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      mark.style.visibility = isHidden ? 'hidden' : 'visible';
    });
  }, [composer]);

  const name = count === 0 ? t('badge.clean') : t('badge.findings', count);
  return (
    <button
      ref={button}
      type="button"
      class={`badge ${severity ?? 'clean'}`}
      aria-label={name}
      onClick={trusted(open)}
    >
      {count === 0 ? (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 6.5 5 9l4.5-5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
        </svg>
      ) : (
        count
      )}
    </button>
  );
}
