import { t } from '../i18n.ts';
import { Frame } from './Frame.tsx';
import { IgnoreMenu } from './IgnoreMenu.tsx';
import { Line } from './Line.tsx';
import { Steps } from './Steps.tsx';
import { trusted } from './trusted.ts';
import type { Actions, CardView, View } from './view.ts';
import { nameOf, Wording } from './wording.tsx';

interface Props {
  view: CardView;
  actions: Actions;
  boxes: View['boxes'];
}

/** Says what is found, why it matters, and what to write instead. */
export function Card({ view, actions, boxes }: Props) {
  const { severity, message, why, words, rewrites, notice } = view;
  const title = (
    <>
      <Line severity={severity} />
      <span>
        <span lang="en">{message}</span>
        {words && <span class="unseen"> {t('card.about', { words })}</span>}
      </span>
    </>
  );
  return (
    <Frame boxes={boxes} focused={view.focused && rewrites !== null} title={title} close={actions.close}>
      <p lang="en">{why}</p>
      {rewrites?.length !== 0 && (
        <ul class="rewrites" aria-label={t('card.rewrites')}>
          {rewrites?.map((rewrite, at) => (
            <li key={rewrite.text}>
              <button
                type="button"
                class={`rewrite ${at === 0 ? 'primary' : ''}`}
                aria-label={nameOf(rewrite.wording)}
                data-first={at === 0 || undefined}
                onClick={trusted(() => actions.apply(rewrite))}
              >
                <span>
                  <Wording text={rewrite.wording} />
                </span>
                {at === 0 && <kbd>{view.focused ? t('card.enter') : t('card.altEnter')}</kbd>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <footer>
        <IgnoreMenu hasWords={words !== ''} ignore={actions.ignore} />
        {view.total > 1 && <Steps place={view.place} total={view.total} step={actions.step} />}
      </footer>
    </Frame>
  );
}
