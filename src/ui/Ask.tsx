import { t } from '../i18n.ts';
import { sayTime } from '../moment.ts';
import { Frame } from './Frame.tsx';
import { trusted } from './trusted.ts';
import type { Actions, AskView } from './view.ts';

/** Asks about a promise in a reply that was sent. It takes no focus, and stays beside what the agent does next. */
export function Ask({ view, actions }: { view: AskView; actions: Actions }) {
  const { words, due, state } = view;
  const boxes = () => [view.box];
  const title = {
    asked: t('promise.ask'),
    unreminded: t('promise.kept'),
    full: t('promise.failed'),
    newer: t('promise.failed'),
    broken: t('promise.failed'),
  }[state];
  return (
    <Frame boxes={boxes} above focused={view.focused} title={<span>{title}</span>} close={actions.notNow}>
      <blockquote lang="en">{words}</blockquote>
      {state === 'asked' && (
        <>
          <p class="soft">
            {due.length === 1
              ? t('promise.due', { due: sayTime(due[0] ?? 0, Date.now()) })
              : t('promise.which')}
          </p>
          <div class={due.length === 1 ? 'choice' : 'choice down'}>
            {due.map((time, at) => (
              <button
                key={time}
                type="button"
                class={`rewrite ${at === 0 ? 'primary' : ''}`}
                data-first={at === 0 || undefined}
                onClick={trusted(() => actions.keepPromise(time))}
              >
                {due.length === 1 ? t('promise.keep') : sayTime(time, Date.now())}
              </button>
            ))}
            <button type="button" class="rewrite" onClick={trusted(actions.notNow)}>
              {t('promise.no')}
            </button>
          </div>
          <footer>
            <button type="button" class="quiet" onClick={trusted(actions.neverAsk)}>
              {t('promise.never')}
            </button>
          </footer>
        </>
      )}
      {state === 'unreminded' && (
        <>
          <p class="soft">{t('promise.unreminded')}</p>
          <div class="choice">
            <button type="button" class="rewrite primary" data-first onClick={trusted(actions.listPromises)}>
              {t('promise.remind')}
            </button>
            <button type="button" class="rewrite" onClick={trusted(actions.notNow)}>
              {t('promise.no')}
            </button>
          </div>
        </>
      )}
      {state !== 'asked' && state !== 'unreminded' && <p class="soft">{t(`promise.trouble.${state}`)}</p>}
    </Frame>
  );
}
