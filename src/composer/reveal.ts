/** How much air is left around what was scrolled to, in CSS pixels. */
const AIR = 24;

/** How far to scroll so that [from, to] shows within [low, high]; 0 if it does. */
function needed(from: number, to: number, low: number, high: number): number {
  if (from < low + AIR) return Math.min(from - low - AIR, 0);
  return Math.max(Math.min(to - high + AIR, from - low - AIR), 0);
}

/** Firefox calls the overflow of a textarea visible, yet it scrolls. */
const scrolls = (element: Element) =>
  element.tagName === 'TEXTAREA' || getComputedStyle(element).overflowY !== 'visible';

/** Scrolls `element`, and all around it that scrolls, until a box in it shows, and no further than that. */
export function reveal(element: Element, box: DOMRect): void {
  const page = document.scrollingElement;
  let { top, bottom } = box;
  for (let one: Element | null = element; one; one = one.parentElement ?? hostOf(one)) {
    const isPage = one === page;
    if (one.scrollHeight <= one.clientHeight || !(isPage || scrolls(one))) continue;
    const low = isPage ? 0 : one.getBoundingClientRect().top + one.clientTop;
    const before = one.scrollTop;
    one.scrollTop += needed(top, bottom, low, low + one.clientHeight);
    top -= one.scrollTop - before;
    bottom -= one.scrollTop - before;
  }
}

function hostOf(element: Element): Element | null {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}
