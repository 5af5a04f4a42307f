import type { DecoupledEditor } from 'ckeditor5';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, Portrait } from '../icons.tsx';
import { Composer } from './composer.tsx';
import { LogEntry } from './log.tsx';
import { agent, type Entry, type Ticket } from './tickets.ts';

interface PaneProps {
  ticket: Ticket;
  active: boolean;
  onEditor(editor: DecoupledEditor): void;
  onSend(html: string): void;
}

/** One mounted ticket. Those not shown keep their place and size and are only `visibility: hidden`, as in the real desk. */
export function Pane({ ticket, active, onEditor, onSend }: PaneProps) {
  const [entries, setEntries] = useState(ticket.entries);
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => log.current?.scrollTo(0, log.current.scrollHeight), [entries]);
  const send = (from: Entry['from'], html: string, paragraphs: string[]) => {
    onSend(html);
    setEntries([...entries, { from, name: agent.name, at: '2026-03-14T09:41:00Z', paragraphs }]);
  };
  return (
    <div class={active ? 'pane' : 'pane hidden'} data-ticket-id={ticket.id}>
      <div class="ticket-panes-grid-layout" data-is-active={active} data-ticket-id={ticket.id}>
        <Properties ticket={ticket} />
        <section class="conversation" aria-label={`Conversation ${ticket.id}`}>
          <header class="subject-row">
            <input data-test-id="omni-header-subject" value={ticket.subject} aria-label="Subject" />
            <span class="via">
              Via email · {ticket.shop}{' '}
              <span class={`status ${ticket.status.toLowerCase()}`}>{ticket.status}</span>
            </span>
          </header>
          <div class="log" ref={log} data-test-id="omni-log-container">
            {entries.map((entry) => (
              <LogEntry key={entry.at} entry={entry} />
            ))}
          </div>
          <Composer ticket={ticket} onEditor={onEditor} onSend={send} />
        </section>
        <Customer ticket={ticket} />
      </div>
    </div>
  );
}

function Properties({ ticket }: { ticket: Ticket }) {
  const fields = [
    ['Brand', ticket.shop],
    ['Requester', ticket.customer.name],
    ['Assignee', agent.name],
    ['Priority', ticket.priority],
  ];
  return (
    <aside class="properties" aria-label="Ticket fields">
      {fields.map(([label, value]) => (
        <div class="field" key={label}>
          <span class="label">{label}</span>
          <span class="value">
            {value}
            <Icon name="down" />
          </span>
        </div>
      ))}
      <span class="label">Tags</span>
      <div class="tags">
        {ticket.tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </div>
    </aside>
  );
}

function Customer({ ticket: { customer, subject, status } }: { ticket: Ticket }) {
  const [isAside, setAside] = useState(false);
  return (
    <aside class="customer" aria-label="Customer">
      <div class="who">
        <Portrait name={customer.name} tone="teal" />
        <strong>{customer.name}</strong>
      </div>
      <dl>
        <dt>Email</dt>
        <dd>{customer.email}</dd>
        <dt>Local time</dt>
        <dd>{customer.place}</dd>
        <dt>Notes</dt>
        <dd>{customer.notes}</dd>
      </dl>
      {isAside ? (
        <div data-test-id="side-conversation-panel" class="zendesk-editor--rich-text-container aside">
          <div contentEditable />
        </div>
      ) : (
        <button type="button" class="macro" onClick={() => setAside(true)}>
          Ask the workshop
        </button>
      )}
      <h2>Interaction history</h2>
      <div class="event">
        <span class={`dot ${status.toLowerCase()}`} />
        <span>
          {subject}
          <small>{status} · this week</small>
        </span>
      </div>
      <div class="event">
        <span class="dot solved" />
        <span>
          {customer.since}
          <small>First contact</small>
        </span>
      </div>
    </aside>
  );
}
