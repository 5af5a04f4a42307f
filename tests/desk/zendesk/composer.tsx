import type { DecoupledEditor } from 'ckeditor5';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, Portrait } from '../icons.tsx';
import { createEditor, modelText } from './editor.ts';
import type { Entry, Ticket } from './tickets.ts';

const channels = [
  { id: 'web', label: 'Public reply', icon: 'reply' },
  { id: 'internal', label: 'Internal note', icon: 'note' },
  { id: 'native_messaging', label: 'Messaging', icon: 'send' },
] as const;

/** A saved reply whose blanks Zendesk fills as it is sent. */
const MACRO = 'Hello {{ticket.requester.first_name}}, order {{ticket.ticket_field_360}} is with {Location}. ';

interface ComposerProps {
  ticket: Ticket;
  onEditor(editor: DecoupledEditor): void;
  onSend(from: Entry['from'], html: string, paragraphs: string[]): void;
}

/** The reply box: channel switcher, recipient, a real CKEditor 5, its toolbar, and the button that sends. */
export function Composer({ ticket, onEditor, onSend }: ComposerProps) {
  const root = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const editor = useRef<DecoupledEditor>(null);
  const [channel, setChannel] = useState<(typeof channels)[number]>(channels[0]);
  const [choosing, setChoosing] = useState(false);

  useEffect(() => {
    if (!root.current || !bar.current) return;
    void createEditor(root.current, bar.current, 'Reply').then((made) => {
      editor.current = made;
      onEditor(made);
    });
  }, []);

  const send = () => {
    const made = editor.current;
    if (!made || modelText(made).trim() === '') return;
    onSend(channel.id === 'internal' ? 'internal' : 'agent', made.getData(), modelText(made).split('\n'));
    made.setData('');
  };

  const applyMacro = () => {
    const made = editor.current;
    made?.model.change((writer) => made.model.insertContent(writer.createText(MACRO)));
    made?.editing.view.focus();
  };

  return (
    <div class={`composer ${channel.id}`} data-test-id="omnicomposer">
      <div class="composer-head">
        <div class="switcher">
          <button
            type="button"
            class="channel"
            data-test-id="omnichannel-channel-switcher-button"
            data-channel={channel.id}
            data-channel-switcher-trigger-for-ticket-id={ticket.id}
            aria-label={channel.label}
            aria-haspopup="menu"
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            <Icon name={channel.icon} /> {channel.label} <Icon name="down" />
          </button>
          {choosing && (
            <div class="channel-menu" role="menu">
              {channels.map((each) => (
                <button
                  key={each.id}
                  type="button"
                  role="menuitem"
                  onClick={() => {
                    setChannel(each);
                    setChoosing(false);
                  }}
                >
                  <Icon name={each.icon} /> {each.label}
                </button>
              ))}
            </div>
          )}
        </div>
        {channel.id !== 'internal' && (
          <span class="to">
            To <Portrait name={ticket.customer.name} tone="teal small" /> {ticket.customer.name}
          </span>
        )}
      </div>
      <div class="editable" data-test-id="omnicomposer-rich-text-ckeditor" ref={root} />
      <div class="composer-foot">
        <div class="bar" ref={bar} />
        <button type="button" class="macro" onClick={applyMacro}>
          Apply macro
        </button>
        <span class="submit">
          {channel.id === 'native_messaging' && (
            <button type="button" data-test-id="omnichannel-omnicomposer-send-button" onClick={send}>
              Send
            </button>
          )}
          <button type="button" data-test-id="submit_button-button" onClick={send}>
            Submit as <b>{ticket.status}</b>
          </button>
          <button type="button" data-test-id="submit_button-menu-button" aria-label="More ways to submit">
            <Icon name="down" />
          </button>
        </span>
      </div>
    </div>
  );
}
