/** A don't is found in words of the draft, in the draft as a whole, or in the draft beside the thread. */
export type Level = 'phrase' | 'reply' | 'thread';

export type Severity = 'error' | 'warning' | 'hint';

/** One message of the conversation the page shows. */
export interface Message {
  from: 'customer' | 'agent';
  text: string;
  /** The writer's name, where the page shows one. */
  name?: string;
}

/** What the page shows of the conversation, oldest message first. */
export interface Thread {
  messages: Message[];
}

/** One don't found in one draft. Offsets are UTF-16 units into the draft as typed; null for the whole reply. */
export interface Finding {
  rule: string;
  group: string;
  level: Level;
  severity: Severity;
  start: number | null;
  end: number | null;
  /** The draft's own words between start and end; empty for the whole reply. */
  text: string;
  /** The finding in one line. */
  message: string;
  /** Why it matters, in one line. */
  why: string;
}

/** A ready replacement: put `text` in place of the draft's units from start to end. */
export interface Suggestion {
  start: number;
  end: number;
  text: string;
  /**
   * The new wording alone, to be shown: without a neighbouring letter that only gets a capital. Empty where words are
   * left out; "… " and the new words where they are said behind what stands.
   */
  wording: string;
}

export interface Report {
  findings: Finding[];
  /** Ids of the dos seen, in the order of the catalogue. */
  dos: string[];
}
