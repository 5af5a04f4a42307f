import { useRef } from 'preact/hooks';
import type { Spot } from './spot.ts';
import { trusted } from './trusted.ts';

/** Nearer than this, in px, a press was no drag. */
const NEAR = 4;
/** How far an arrow key moves, in px. */
const STEP = 8;
const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface Options {
  /** Where it is. */
  at(): Spot;
  /** Shows it somewhere else while it is dragged. */
  show(spot: Spot): void;
  /** It was moved there; null is back to where it is of itself. */
  move(to: Spot | null): void;
  hide(): void;
  press(): void;
}

/** How a button is moved by mouse and keys, and pressed when it was not. */
export function useDrag({ at, show, move, hide, press }: Options) {
  const from = useRef<{ pointer: Spot; spot: Spot } | null>(null);
  const isDragged = useRef(false);
  const to = ({ clientX, clientY }: PointerEvent): Spot | null => {
    if (!from.current) return null;
    const { pointer, spot } = from.current;
    return { x: spot.x + clientX - pointer.x, y: spot.y + clientY - pointer.y };
  };
  return {
    /** Whether it is under way with the pointer. */
    isUnderWay: () => from.current !== null && isDragged.current,
    on: {
      onPointerDown: trusted((event: PointerEvent) => {
        isDragged.current = false;
        if (event.button !== 0) return;
        from.current = { pointer: { x: event.clientX, y: event.clientY }, spot: at() };
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      }),
      onPointerMove: trusted((event: PointerEvent) => {
        const spot = to(event);
        if (!spot || !from.current) return;
        const { x, y } = from.current.spot;
        isDragged.current ||= Math.hypot(spot.x - x, spot.y - y) > NEAR;
        if (isDragged.current) show(spot);
      }),
      onPointerUp: trusted((event: PointerEvent) => {
        const spot = to(event);
        from.current = null;
        if (spot && isDragged.current) move(spot);
      }),
      onPointerCancel: trusted(() => {
        if (from.current) show(from.current.spot);
        from.current = null;
        isDragged.current = false;
      }),
      onClick: trusted(() => {
        if (!isDragged.current) press();
        isDragged.current = false;
      }),
      onKeyDown: trusted((event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const way = ARROWS[event.key];
        const { x, y } = at();
        if (way) move({ x: x + way.x, y: y + way.y });
        else if (event.key === 'Home') move(null);
        else if (event.key === 'Delete' || event.key === 'Backspace') hide();
        else return;
        event.preventDefault();
      }),
    },
  };
}
