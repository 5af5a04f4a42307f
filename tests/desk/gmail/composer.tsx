import { useEffect, useRef, useState } from 'preact/hooks';
import { type Mail, me } from './thread.ts';

/** The editable of each composer on the page, by the name a test gives it. */
export const composers = new Map<string, HTMLElement>();

/** How Gmail marks its editables. */
const asInGmail = (label: string) => ({
  class: 'Am aiL Al editable LW-avf',
  contentEditable: true,
  role: 'textbox' as const,
  'aria-multiline': true,
  g_editable: 'true',
  tabIndex: 0,
  'aria-label': label,
});

/** The agent's own lines in a composer, a newline between them; signature and quote are not among them. */
export function ownLines(editable: HTMLElement): string {
  if (editable instanceof HTMLTextAreaElement) return editable.value;
  return [...editable.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.gmail_signature, .gmail_quote')))
    .map((node) => node.textContent)
    .join('\n');
}

interface ComposerProps {
  box: string;
  to: string;
  quote?: Mail | undefined;
  onSend(html: string): void;
  /** Takes the composer out of the thread into a window of its own. */
  onPopOut?(): void;
}

/** A plain contenteditable as mail editors have it: the agent's lines, then the signature, then the mail being answered. */
export function Composer({ box, to, quote, onSend, onPopOut }: ComposerProps) {
  const editable = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isPlain, setPlain] = useState(false);
  useEffect(() => {
    const root = isPlain ? field.current : editable.current;
    if (root) composers.set(box, root);
    return () => void composers.delete(box);
  }, [box, isPlain]);
  const send = () => onSend(isPlain ? (field.current?.value ?? '') : (editable.current?.innerHTML ?? ''));
  return (
    <div class="M9 composer">
      <input type="hidden" name="from" value={me.email} />
      <div class="to">
        To <b>{to}</b>
      </div>
      <div class="Ap">
        {isPlain && <textarea ref={field} class="Am aiL" rows={8} aria-label="Message Body" />}
        <div
          ref={editable}
          hidden={isPlain}
          {...asInGmail(box === 'reply' ? 'Message Body' : 'Message Body, new message')}
        >
          <div>
            <br />
          </div>
          <div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">
            <div>{me.name}</div>
            <div>Saltmarsh Veterinary Practice, front desk</div>
          </div>
          {quote && <Quote mail={quote} />}
        </div>
      </div>
      <div class="send-row">
        <button type="button" class="T-I J-J5-Ji aoO v7 T-I-atl L3" data-tooltip="Send" onClick={send}>
          Send
        </button>
        <button type="button" onClick={() => setPlain(!isPlain)}>
          Plain text mode
        </button>
        {onPopOut && (
          <button type="button" onClick={onPopOut}>
            Pop out reply
          </button>
        )}
      </div>
    </div>
  );
}

function Quote({ mail }: { mail: Mail }) {
  return (
    <div class="gmail_quote">
      <div dir="ltr" class="gmail_attr">
        On {mail.when} {mail.name} wrote:
      </div>
      <blockquote class="gmail_quote">
        {mail.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </blockquote>
    </div>
  );
}
