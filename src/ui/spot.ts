/** A place in the viewport, or a way from one to another; px. */
export interface Spot {
  x: number;
  y: number;
}

interface Box extends Spot {
  width: number;
  height: number;
}

const touches = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/**
 * The first of some spots at which something of `size` is wholly in view and covers nothing of what is taken; the last
 * where there is none. The first is brought into view before.
 */
export function clearSpot(
  [first, ...others]: readonly [Spot, ...Spot[]],
  size: { width: number; height: number },
  taken: readonly Box[],
  view: { width: number; height: number },
): Spot {
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), Math.max(0, most));
  const inView = {
    x: within(first.x, view.width - size.width),
    y: within(first.y, view.height - size.height),
  };
  const isClear = (spot: Spot) =>
    spot.x >= 0 &&
    spot.y >= 0 &&
    spot.x + size.width <= view.width &&
    spot.y + size.height <= view.height &&
    !taken.some((box) => touches({ ...size, ...spot }, box));
  return [inView, ...others].find(isClear) ?? others.at(-1) ?? inView;
}
