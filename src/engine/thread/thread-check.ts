import type { Scan } from '../scan.ts';

/** What a thread check finds: a stretch of the draft, or the whole reply (nulls). */
export interface ThreadFound {
  start: number | null;
  end: number | null;
  /** In place of the rule's own line, where more can be said. */
  message?: string;
  /** What is left open, in the words of the customer. */
  open?: string;
}

/** Looks at the draft beside the customer's latest message, and what the agent wrote before (`draft.earlier`). Must find nothing when unsure. */
export type ThreadCheck = (draft: Scan, customer: Scan) => ThreadFound[];
