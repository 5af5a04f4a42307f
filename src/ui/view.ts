import type { Severity, Suggestion } from '../engine/types.ts';
import type { Scope } from '../messages.ts';

/** What the card shows of one finding. */
export interface CardView {
  key: string;
  severity: Severity;
  message: string;
  why: string;
  /** The draft's own words; empty for the whole reply. */
  words: string;
  /** Its place among all findings, from 1. */
  place: number;
  total: number;
  /** Null while they are being made. */
  rewrites: Suggestion[] | null;
  /** Something to tell about the last rewrite. */
  notice: string | null;
  /** Whether the card was opened by keyboard and so holds the focus. */
  focused: boolean;
}

/** What is shown of a reply that was held when it was to be sent. */
export interface HeldView {
  /** What its serious findings say. */
  messages: string[];
}

/** Everything Deskside shows on a page. */
export interface View {
  /** The composer in use, with how much is found in it; null shows no badge. */
  badge: { composer: HTMLElement; count: number; severity: Severity | null } | null;
  /** `clean` says that there is nothing to change. */
  card: CardView | 'clean' | null;
  held: HeldView | null;
  /** Where the card's finding is, in the viewport; none places the card at the badge. */
  boxes(): DOMRect[];
}

/** What the agent can do with it. */
export interface Actions {
  open(): void;
  step(by: 1 | -1): void;
  apply(rewrite: Suggestion): void;
  ignore(scope: Scope): void;
  close(): void;
  /** Goes through the findings of the reply that is held. */
  review(): void;
  sendAnyway(): void;
}
