import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** One box around boxes on a line; of words on several lines the first line counts. */
function firstLine(boxes: readonly DOMRect[]): DOMRect | null {
  const [first] = boxes;
  if (!first) return null;
  const line = boxes.filter((box) => box.top < first.bottom && box.bottom > first.top);
  const right = Math.max(...line.map((box) => box.right));
  return new DOMRect(first.left, first.top, right - first.left, first.height);
}

/**
 * Keeps a card beside words of the draft, or beside the badge when it is about none.
 * @param above whether it goes above them, if there is room
 * @returns how to stop
 */
export function placeCard(
  card: HTMLElement,
  boxes: () => DOMRect[],
  badge: HTMLElement | null,
  above: boolean,
): () => void {
  const reference = {
    getBoundingClientRect: () => firstLine(boxes()) ?? badge?.getBoundingClientRect() ?? new DOMRect(),
  };
  const update = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: above ? 'top-end' : 'bottom-start',
      middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  // Words move for reasons no event tells of; this runs only while a card is open.
  return autoUpdate(reference, card, update, { animationFrame: true });
}
