import type { Piece } from './walk.ts';

/** A draft as read, and where in the document its units stand. */
export interface Draft {
  text: string;
  root: HTMLElement;
  pieces: Piece[];
}

interface Place {
  node: Node;
  offset: number;
}

const endOf = (piece: Piece) => piece.start + piece.length;

function placeIn(piece: Piece, offset: number): Place {
  const into = Math.min(Math.max(offset - piece.start, 0), piece.length);
  return { node: piece.node, offset: piece.offset + into };
}

/** Where a stretch that begins at `offset` begins: in the words after it. */
function startPlace(draft: Draft, offset: number): Place {
  const piece = draft.pieces.find((p) => endOf(p) > offset) ?? draft.pieces.at(-1);
  return piece ? placeIn(piece, offset) : { node: draft.root, offset: 0 };
}

/** Where the caret stands at `offset`, and where a stretch ends: in the words before it, an empty line, or the words after. */
function endPlace(draft: Draft, offset: number): Place {
  const piece =
    draft.pieces.findLast((p) => p.start < offset && offset <= endOf(p)) ??
    draft.pieces.find((p) => p.start >= offset) ??
    draft.pieces.at(-1);
  return piece ? placeIn(piece, offset) : { node: draft.root, offset: 0 };
}

/** The stretch [start, end) as one range of the document; start === end gives a caret. */
export function rangeOf(draft: Draft, start: number, end: number): Range {
  const range = draft.root.ownerDocument.createRange();
  const to = endPlace(draft, end);
  const from = start === end ? to : startPlace(draft, start);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The stretch [start, end) as a range for each text node it runs through, so that nothing left out is among them. */
export function rangesOf(draft: Draft, start: number, end: number): Range[] {
  return draft.pieces
    .filter((piece) => piece.start < end && endOf(piece) > start)
    .map((piece) => {
      const range = draft.root.ownerDocument.createRange();
      const from = placeIn(piece, start);
      const to = placeIn(piece, end);
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    });
}

/** The text node or element that a piece is read from. */
const sourceOf = (piece: Piece) =>
  piece.node.nodeType === 3 ? piece.node : (piece.node.childNodes[piece.offset] ?? piece.node);

/** The offset into the draft of a place in its document; a place in something left out counts as the end of the words before it. */
export function offsetOf(draft: Draft, node: Node, offset: number): number {
  if (node.nodeType === 3) {
    const inNode = draft.pieces.filter((p) => p.node === node);
    const holder = inNode.findLast((p) => p.offset <= offset) ?? inNode[0];
    if (holder) return holder.start + Math.min(Math.max(offset - holder.offset, 0), holder.length);
  }
  const next = node.childNodes[offset];
  const before = draft.pieces.findLast((p) => isBefore(sourceOf(p), next ?? node, next === undefined));
  const after = draft.pieces[before ? draft.pieces.indexOf(before) + 1 : 0];
  const source = after && sourceOf(after);
  if (after && source && (next === source || next?.contains(source))) return after.start;
  return before ? endOf(before) : 0;
}

/** Whether `node` stands wholly before `mark` in the document, or with `within` inside it. */
function isBefore(node: Node, mark: Node, within: boolean): boolean {
  const position = mark.compareDocumentPosition(node);
  if (position & 16) return within;
  return (position & 2) !== 0 && (position & 8) === 0;
}
