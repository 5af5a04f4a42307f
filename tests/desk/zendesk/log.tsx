import { Icon, Portrait } from '../icons.tsx';
import type { Entry } from './tickets.ts';

const tones = { 'end-user': 'teal', agent: 'plum', internal: 'sand' } as const;
const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

export function LogEntry({ entry }: { entry: Entry }) {
  return (
    <article class={`entry ${entry.from}`} data-test-id="omni-log-comment-item">
      <Portrait name={entry.name} tone={tones[entry.from]} />
      <div class="bubble" data-test-id="omni-log-item-message" {...{ type: entry.from }}>
        <div class="meta">
          <span data-test-id="omni-log-item-sender">{entry.name}</span>
          {entry.from === 'internal' && (
            <span class="note-tag" data-test-id="omni-log-internal-note-tag">
              <Icon name="note" /> Internal
            </span>
          )}
          <time data-test-id="timestamp-relative" dateTime={entry.at}>
            {when.format(new Date(entry.at))}
          </time>
        </div>
        <div class="zd-comment" data-test-id="omni-log-message-content">
          {entry.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </div>
    </article>
  );
}
