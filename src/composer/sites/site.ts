import type { Thread } from '../../engine/types.ts';

/** What a site file looks for on a page, each as selectors in the order in which they are tried: the most stable first. */
export interface Parts {
  /** Boxes in which replies and notes are typed. */
  composer: readonly string[];
  /** What a box, or something around it, is when it is a note's. */
  note?: readonly string[];
  /** What stands around all of one ticket, where several are on the page at once. */
  pane?: readonly string[];
  /** What holds the messages of a ticket. Where two are found we cannot know which. */
  log?: readonly string[];
  /** The messages of a ticket. */
  message?: readonly string[];
  /** What is pressed to send. */
  send: readonly string[];
}

/** A key that sends: Enter alone, or Enter with Ctrl (on a Mac, Command). */
export type SendKey = 'Enter' | 'Mod+Enter';

/** A help desk: which boxes of its pages are composers, and what stands around them. */
export interface Site {
  readonly id: string;
  readonly parts: Parts;
  /** Whether parts of its pages are in open shadow roots. */
  readonly isDeep?: boolean;
  /** Whether a page at `location` is one of this help desk's; `page` helps where agents have it at addresses of their own. */
  serves(location: Location | URL, page: Document): boolean;
  /** Whether an editable root is a box in which replies or notes are typed. */
  isComposer(root: HTMLElement): boolean;
  kind(root: HTMLElement): 'reply' | 'note';
  /** Attributes of the page whose change may turn a reply into a note. */
  readonly signs?: readonly string[];
  /** Which ticket a page at `location` shows, as a number or code without any words of it; null when it does not say. */
  ticket(location: Location | URL): string | null;
  /** The conversation the composer answers, oldest message first; empty when unsure. */
  thread(root: HTMLElement): Thread;
  /** Words that the help desk itself replaces when it sends: placeholders of its macros. */
  readonly fills?: RegExp;
  /** The key that sends what is in the composer, besides pressing what `parts.send` names. */
  readonly sendKey: SendKey | null;
}
