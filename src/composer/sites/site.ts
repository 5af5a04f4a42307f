import type { Thread } from '../../engine/types.ts';

/** A help desk: which boxes of its pages are composers, and what stands around them. */
export interface Site {
  readonly id: string;
  serves(location: Location): boolean;
  /** Whether an editable root is a box in which replies are typed. */
  isComposer(root: HTMLElement): boolean;
  kind(root: HTMLElement): 'reply' | 'note';
  /** Attributes of the page whose change may turn a reply into a note. */
  readonly signs?: readonly string[];
  /** The conversation the composer answers, oldest message first; empty when unsure. */
  thread(root: HTMLElement): Thread;
}
