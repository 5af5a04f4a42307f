import type { Severity, Thread } from '../engine/types.ts';

/**
 * A stretch of the draft to underline. Offsets: UTF-16 units into what `read()` gave.
 * 'blank' marks a blank of a rewrite that still waits for a fact.
 */
export interface Mark {
  key: string;
  start: number;
  end: number;
  severity: Severity | 'blank';
}

/** How a replacement went: 'moved' if the draft no longer reads as expected there, 'refused' if the editor did not take it. */
export type Outcome = 'done' | 'moved' | 'refused';

/** Where the agent types: one composer on the page. */
export interface Composer {
  /** The editable root, or the textarea or input. */
  readonly element: HTMLElement;
  /** Id of the site file that knows it: 'zendesk', 'gmail', 'generic', … */
  readonly site: string;
  /** Asked afresh at each use: the same box can turn from a reply into a note. */
  readonly kind: 'reply' | 'note';
  /** The draft as the engine should see it: a line a paragraph, signature and quotes left out. */
  read(): string;
  /** Offset of the caret into `read()`; null when it is elsewhere. */
  caret(): number | null;
  /** The conversation of this ticket, oldest message first; no messages when unsure. */
  thread(): Thread;
  /** Replaces all underlines of this composer; [] clears them. */
  mark(marks: readonly Mark[]): void;
  /** Keys of the marks under a point of the viewport. */
  marksAt(x: number, y: number): string[];
  /** Viewport boxes of a stretch, a box a line. */
  rects(start: number, end: number): DOMRect[];
  /** Scrolls a stretch into view. */
  show(start: number, end: number): void;
  /** Selects a stretch in the editor, so that typing replaces it; the composer gets the focus. */
  select(start: number, end: number): void;
  /** Puts `text` in place of [start, end) if the draft still reads `expected` there. The caret stays with its words. */
  replace(start: number, end: number, text: string, expected: string): Promise<Outcome>;
  focus(): void;
  /** Whether the help desk itself puts something else in the place of these words when it sends them. */
  fills(words: string): boolean;
  /** Whether an event is the press of what sends this draft. */
  isSentBy(event: Event): boolean;
  /** The buttons that send this draft. */
  senders(): Element[];
  /** Sends the draft the way the page does. */
  send(): void;
}

export interface WatchOptions {
  /** Whether any editable will do, or only the boxes of the help desks known. */
  generic: boolean;
  /** A composer got the focus, or had it already. Called again when the focus comes back from another composer. */
  enter(composer: Composer): void;
  /** The draft of a composer changed, or it turned from reply to note or back. */
  edit(composer: Composer): void;
  /** A composer is gone from the page; its underlines are gone with it. */
  leave(composer: Composer): void;
  /** The document was written anew: whoever listened to it has to begin again. */
  renewed(): void;
}
