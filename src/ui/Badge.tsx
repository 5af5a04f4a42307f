import { autoUpdate, computePosition, detectOverflow, hide, type Middleware } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import { useDrag } from './drag.ts';
import { clearSpot, type Spot } from './spot.ts';
import type { Actions, View } from './view.ts';

type Shown = NonNullable<View['badge']>;

const GAP = 6;
/** The corner by which some boxes are resized, in px. */
const GRIP = 14;

/**
 * Sits in the bottom right corner of what can be seen of the composer, clear of its scroll bar and its grip, or as far
 * from there as it was moved; beside the composer where it would cover its words or what sends them.
 */
function inCorner({ composer, at, taken }: Shown): Middleware {
  return {
    name: 'inCorner',
    async fn(state) {
      const { reference, floating } = state.rects;
      const hidden = await detectOverflow(state, { elementContext: 'reference' });
      const gap = Math.min(GAP, Math.max(0, (reference.height - floating.height) / 2));
      const grip = getComputedStyle(composer).resize === 'none' ? 0 : GRIP;
      const edge = Math.max(0, hidden.right, reference.width - composer.clientLeft - composer.clientWidth);
      const right = reference.x + reference.width - edge - grip;
      const top = reference.y + Math.max(0, hidden.top);
      const bottom = reference.y + reference.height - Math.max(0, hidden.bottom);
      const corner = { x: right - floating.width - GAP, y: bottom - floating.height - gap };
      const beside: Spot[] = [
        { x: corner.x, y: top + gap },
        { x: reference.x + reference.width + GAP, y: corner.y },
        { x: corner.x, y: bottom + GAP },
        { x: corner.x, y: top - floating.height - GAP },
      ];
      const moved = at ? { x: corner.x + at.x, y: corner.y + at.y } : corner;
      const view = { width: innerWidth, height: innerHeight };
      return { ...clearSpot([moved, corner, ...beside], floating, taken(), view), data: corner };
    },
  };
}

/** The small round mark in the composer: a check mark when all is well, a number when not. */
export function Badge({ badge, actions }: { badge: Shown; actions: Actions }) {
  const button = useRef<HTMLButtonElement>(null);
  const spots = useRef({ now: { x: 0, y: 0 }, corner: { x: 0, y: 0 } });
  const latest = useRef(badge);
  latest.current = badge;
  const { composer, count, severity } = badge;

  function show({ x, y }: Spot): void {
    spots.current.now = { x, y };
    if (button.current) button.current.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
  const drag = useDrag({
    at: () => spots.current.now,
    show,
    move(to) {
      const { corner } = spots.current;
      actions.moveBadge(to && { x: to.x - corner.x, y: to.y - corner.y });
    },
    hide: actions.hideBadge,
    press: actions.open,
  });

  const update = useRef(async () => {
    const mark = button.current;
    if (!mark) return;
    const { composer: beside, isHidden } = latest.current;
    const { x, y, middlewareData } = await computePosition(beside, mark, {
      strategy: 'fixed',
      middleware: [inCorner(latest.current), hide()],
    });
    if (drag.isUnderWay()) return;
    const { x: cornerX = 0, y: cornerY = 0 } = middlewareData.inCorner ?? {};
    spots.current.corner = { x: cornerX, y: cornerY };
    show({ x, y });
    const isAway = isHidden || middlewareData.hide?.referenceHidden || beside.offsetHeight === 0;
    mark.style.visibility = isAway ? 'hidden' : 'visible';
  });

  useLayoutEffect(() => {
    const mark = button.current;
    return mark ? autoUpdate(composer, mark, update.current) : undefined;
  }, [composer]);
  // The draft has grown, or it was moved or hidden.
  useLayoutEffect(() => void update.current());

  const name = count === 0 ? t('badge.clean') : t('badge.findings', count);
  return (
    <button
      ref={button}
      type="button"
      class={`badge ${severity ?? 'clean'}`}
      aria-label={name}
      title={t('badge.move')}
      {...drag.on}
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
