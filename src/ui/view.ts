import type { Severity, Suggestion } from '../engine/types.ts';
import type { Trouble } from '../memory/database.ts';
import type { Scope } from '../messages.ts';
import type { Spot } from './spot.ts';

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

/** A promise in a reply that was sent, which is asked about. */
export interface AskView {
  words: string;
  /** When it is due (epoch ms), each way to mean it. */
  due: number[];
  /** Whether it is asked about; kept without being reminded of; or could not be kept, and why. */
  state: 'asked' | 'unreminded' | Trouble;
  /** Whether it holds the focus. */
  focused: boolean;
  /** Where the reply was written, in the viewport. */
  box: DOMRect;
}

/** Everything Deskside shows on a page. */
export interface View {
  /** The composer in use, with how much is found in it; null shows no badge. */
  badge: {
    composer: HTMLElement;
    count: number;
    severity: Severity | null;
    /** How far it was moved, in px; null where it is of itself. */
    at: Spot | null;
    isHidden: boolean;
    /** What it must not cover, in the viewport. */
    taken(): DOMRect[];
  } | null;
  /** `clean` says that there is nothing to change. */
  card: CardView | 'clean' | null;
  held: HeldView | null;
  ask: AskView | null;
  /** Where the card's finding is, in the viewport; none places the card at the badge. */
  boxes(): DOMRect[];
}

/** What the agent can do with it. */
export interface Actions {
  open(): void;
  /** Moves the badge so far from where it is of itself, in px; null moves it back. */
  moveBadge(to: Spot | null): void;
  /** Hides the badge on this site. */
  hideBadge(): void;
  step(by: 1 | -1): void;
  apply(rewrite: Suggestion): void;
  ignore(scope: Scope): void;
  close(): void;
  /** Goes through the findings of the reply that is held. */
  review(): void;
  sendAnyway(): void;
  /** Keeps the promise asked about, due then (epoch ms). */
  keepPromise(due: number): void;
  notNow(): void;
  neverAsk(): void;
  listPromises(): void;
}
