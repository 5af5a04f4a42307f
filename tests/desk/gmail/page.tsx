import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName, Portrait } from '../icons.tsx';
import '../window.ts';
import { Composer, composers, ownLines } from './composer.tsx';
import { customer, me, thread } from './thread.ts';

const sent: string[] = [];

/** The real page says it with a role, and so do the selectors that look for it. */
const asMain = { role: 'main' } as const;

function Mailbox() {
  const [writing, setWriting] = useState(true);
  const [isOut, setOut] = useState(false);
  const reply = (
    <Composer
      box="reply"
      to={customer.name}
      quote={thread.messages.at(-1)}
      onSend={(html) => sent.push(html)}
      {...(!isOut && { onPopOut: () => setOut(true) })}
    />
  );
  return (
    <div class="mail">
      <header class="top">
        <span class="brand">Saltmarsh Vets</span>
        <span class="search">
          <Icon name="search" /> Search mail
        </span>
        <Portrait name={me.name} tone="plum" />
      </header>
      <Folders onCompose={() => setWriting(true)} />
      <div class="thread" {...asMain}>
        <h2 class="hP" data-legacy-thread-id="19c2f0a1">
          {thread.subject}
        </h2>
        {thread.messages.map((message) => (
          <div
            key={message.id}
            class="adn ads"
            data-message-id={`#msg-f:${message.id}`}
            data-legacy-message-id={message.id}
          >
            <Portrait name={message.name} tone={message.email === me.email ? 'plum' : 'teal'} />
            <div class="message">
              <div class="gE">
                <span class="gD" {...{ email: message.email, name: message.name }}>
                  {message.name}
                </span>
                <span class="address">&lt;{message.email}&gt;</span>
                <span class="g3">{message.when}</span>
              </div>
              <div class="ii gt">
                <div class="a3s aiL">
                  {message.paragraphs.map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                </div>
              </div>
            </div>
          </div>
        ))}
        {!isOut && reply}
      </div>
      {isOut && (
        <div class="nH dialog" role="dialog" aria-label={thread.subject}>
          {reply}
        </div>
      )}
      {writing && (
        <div class="nH dialog" role="dialog" aria-label="New message">
          <div class="dialog-bar">
            New message
            <button type="button" aria-label="Close" onClick={() => setWriting(false)}>
              <Icon name="close" />
            </button>
          </div>
          <input
            name="subjectbox"
            placeholder="Subject"
            aria-label="Subject"
            value="Your puppy’s first visit"
          />
          <Composer box="new" to="Ines Abara" onSend={(html) => sent.push(html)} />
        </div>
      )}
    </div>
  );
}

function Folders({ onCompose }: { onCompose(): void }) {
  const folders: [string, IconName][] = [
    ['Inbox', 'inbox'],
    ['Starred', 'star'],
    ['Snoozed', 'clock'],
    ['Sent', 'send'],
  ];
  return (
    <nav class="folders" aria-label="Folders">
      <button type="button" class="compose" onClick={onCompose}>
        <Icon name="pencil" /> Compose
      </button>
      {folders.map(([name, icon]) => (
        <span key={name} class={name === 'Inbox' ? 'folder here' : 'folder'}>
          <Icon name={icon} /> {name}
        </span>
      ))}
    </nav>
  );
}

window.desk = {
  model: (box = 'reply') => {
    const editable = composers.get(box);
    return editable ? ownLines(editable) : '';
  },
  html: (box = 'reply') => composers.get(box)?.innerHTML ?? '',
  sent: () => sent,
};

render(<Mailbox />, document.body);
