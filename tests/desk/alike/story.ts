/** One message of a ticket, or a colleague's note in it. */
export interface Said {
  from: 'customer' | 'agent' | 'note';
  name: string;
  /** ISO time. */
  at: string;
  text: string;
}

export interface Ticket {
  id: number;
  said: Said[];
}

/** What a page of a help desk shows. */
export interface Shown {
  ticket: Ticket;
  /** Open too, and on the page where the help desk keeps its tickets there. */
  other: Ticket;
  mode: 'reply' | 'note';
}

/** A page built to what a help desk's own pages look like to a site file. */
export interface DeskPage {
  /** Of the page of a ticket. */
  address(id: number): string;
  /** The ticket as the site file should call it. */
  code(id: number): string;
  /** HTML of the body. */
  body(shown: Shown): string;
  /** Where the box is typed in: frames to go into, then the box. */
  box: readonly string[];
  /** The box of a note, where it is another. */
  noteBox?: readonly string[];
  /** Whether the help desk has notes at all. */
  hasNotes: boolean;
  /** Whose messages the site file can tell. */
  reads: 'both' | 'customer' | 'none';
  /** Whether Enter sends what is in the box. */
  enterSends?: boolean;
  /** What sends when it is clicked, where a test presses it. */
  sendButton?: string;
  /** Does what HTML alone cannot: fills frames and shadow roots. */
  finish?(page: Document, shown: Shown): void;
}

/** Two customers: one has told the number of the order, the other has not. */
export const tickets: readonly [Ticket, Ticket] = [
  {
    id: 4101,
    said: [
      { from: 'customer', name: 'Ida Brandt', at: '2026-02-02T08:00:00Z', text: 'Where is my lamp?' },
      { from: 'agent', name: 'Noor', at: '2026-02-02T09:00:00Z', text: 'I am asking the carrier today.' },
      { from: 'note', name: 'Sam', at: '2026-02-02T09:30:00Z', text: 'Order LT-9911 has no tracking yet.' },
      { from: 'customer', name: 'Ida Brandt', at: '2026-02-03T08:00:00Z', text: 'Any news of the lamp?' },
    ],
  },
  {
    id: 4102,
    said: [
      {
        from: 'customer',
        name: 'Leo Marsh',
        at: '2026-02-01T08:00:00Z',
        text: 'My kettle leaks, order KT-20718.',
      },
      { from: 'agent', name: 'Noor', at: '2026-02-01T09:00:00Z', text: 'Thank you for the photo, Leo.' },
      { from: 'note', name: 'Sam', at: '2026-02-01T09:30:00Z', text: 'Third kettle of this batch.' },
      {
        from: 'customer',
        name: 'Leo Marsh',
        at: '2026-02-03T10:00:00Z',
        text: 'It is order KT-20718. Did it arrive?',
      },
    ],
  },
];

/** HTML of each thing said, joined. */
export const each = (ticket: Ticket, html: (said: Said) => string): string => ticket.said.map(html).join('');

/** An empty rich box with these attributes. */
export const box = (attributes: string): string => `<div contenteditable="true" ${attributes}></div>`;

/** A tab for replies and one for notes, of which one is taken, as screen readers hear it. */
export const tabs = (mode: Shown['mode'], [reply, note] = ['Reply', 'Internal note']): string =>
  `<div role="tablist"><button role="tab" aria-selected="${mode === 'reply'}">${reply}</button>` +
  `<button role="tab" aria-selected="${mode === 'note'}">${note}</button></div>`;
