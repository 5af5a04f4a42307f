import { Frame } from './Frame.tsx';
import { Line } from './Line.tsx';
import { trusted } from './trusted.ts';
import type { Actions, HeldView } from './view.ts';

/** More than these are not read by anybody about to send. */
const SHOWN = 3;

const NONE = () => [];

/** Says why a reply was held when it was to be sent. It takes no focus, so that pressing the same key again sends. */
export function Held({ view, actions }: { view: HeldView; actions: Actions }) {
  const { messages } = view;
  const more = messages.length - SHOWN;
  return (
    <Frame
      boxes={NONE}
      focused={false}
      title={
        <span>
          Not sent yet:{' '}
          {messages.length === 1 ? 'one serious finding' : `${messages.length} serious findings`}
        </span>
      }
      close={actions.close}
    >
      <ul class="held">
        {messages.slice(0, SHOWN).map((message) => (
          <li key={message}>
            <Line severity="error" />
            {message}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <div class="choice">
        <button type="button" class="rewrite primary" onClick={trusted(actions.review)}>
          Review
        </button>
        <button type="button" class="rewrite" onClick={trusted(actions.sendAnyway)}>
          Send anyway
        </button>
      </div>
      <p class="soft">Sending again sends it as it is.</p>
    </Frame>
  );
}
