import { openField } from './editors/index.ts';
import { type Stretch, underline } from './highlight.ts';
import { rangesOf } from './places.ts';
import { replace } from './replace.ts';
import { reveal } from './reveal.ts';
import { buttonsOf, isSending, send } from './sites/sending.ts';
import type { Site } from './sites/site.ts';
import type { Composer, Mark } from './types.ts';

/** How far beside an underlined word the mouse still means it, in CSS pixels. */
const NEAR = 2;

/** A composer, and the end of it. */
export interface OpenComposer extends Composer {
  /** Takes off everything of ours. */
  close(): void;
}

function isUnder(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - NEAR && x <= box.right + NEAR && y >= box.top - NEAR && y <= box.bottom + NEAR;
}

/** Joins what is known of an editable's site with the editor it is made with. */
export function openComposer(element: HTMLElement, site: Site): OpenComposer {
  const field = openField(element);
  let marked: (Stretch & { key: string })[] = [];
  let clear = () => {};

  function mark(marks: readonly Mark[]): void {
    clear();
    const draft = field.read();
    marked = marks.map(({ key, severity, start, end }) => ({
      key,
      severity,
      ranges: rangesOf(draft, start, end),
    }));
    clear = underline(marked);
  }

  return {
    element,
    site: site.id,
    get kind() {
      return site.kind(element);
    },
    read: () => field.read().text,
    caret: () => field.caret(field.read()),
    thread: () => site.thread(element),
    mark,
    marksAt(x, y) {
      const tree = element.getRootNode() as Document | ShadowRoot;
      if (!element.contains(tree.elementFromPoint(x, y))) return [];
      const hits = (range: Range) => [...range.getClientRects()].some((box) => isUnder(box, x, y));
      return marked.filter((stretch) => stretch.ranges.some(hits)).map((stretch) => stretch.key);
    },
    rects: (start, end) => rangesOf(field.read(), start, end).flatMap((range) => [...range.getClientRects()]),
    show(start, end) {
      const [range] = rangesOf(field.read(), start, end);
      if (range) reveal(element, range.getBoundingClientRect());
    },
    select(start, end) {
      element.focus({ preventScroll: true });
      field.select(field.read(), start, end);
    },
    replace: (start, end, text, expected) => replace(field, start, end, text, expected),
    focus: () => element.focus({ preventScroll: true }),
    fills: (words) => site.fills?.test(words) ?? false,
    isSentBy: (event) => isSending(event, element, site),
    senders: () => buttonsOf(element, site),
    send: () => send(element, site),
    close() {
      clear();
      marked = [];
      field.close();
    },
  };
}
