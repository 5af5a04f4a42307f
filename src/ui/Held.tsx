import { t } from '../i18n.ts';
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
      title={<span>{t('held.title', messages.length)}</span>}
      close={actions.close}
    >
      <ul class="held">
        {messages.slice(0, SHOWN).map((message) => (
          <li key={message}>
            <Line severity="error" />
            <span lang="en">{message}</span>
          </li>
        ))}
        {more > 0 && <li>{t('held.more', { count: more })}</li>}
      </ul>
      <div class="choice">
        <button type="button" class="rewrite primary" onClick={trusted(actions.review)}>
          {t('held.review')}
        </button>
        <button type="button" class="rewrite" onClick={trusted(actions.sendAnyway)}>
          {t('held.send')}
        </button>
      </div>
      <p class="soft">{t('held.again')}</p>
    </Frame>
  );
}
