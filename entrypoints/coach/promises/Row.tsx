import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import type { KeptPromise } from '../../../src/memory/lines.ts';
import { done, letGo, moved, reopened } from '../../../src/memory/promises/promises.ts';
import { sayTime } from '../../../src/moment.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { Move } from './Move.tsx';

export type Change = (edit: (promise: KeptPromise, now: number) => KeptPromise) => void;

/** One promise: what was said, when it is due, where, and what has become of it. */
export function Row({ promise, now, change }: { promise: KeptPromise; now: number; change: Change }) {
  const [isMoving, setMoving] = useState(false);
  const { words, page, due, was, state, ended } = promise;
  const isOver = state === 'open' && due < now;
  const action = (name: 'done' | 'letGo' | 'again', edit: Parameters<Change>[0]) => (
    <button
      type="button"
      class="plain"
      aria-label={t('promises.about', { what: t(`promises.${name}`), words })}
      onClick={trusted(() => change(edit))}
    >
      {t(`promises.${name}`)}
    </button>
  );
  return (
    <li class="promise">
      <span>
        <q lang="en">{words}</q>
        <small>
          <time class={isOver ? 'over' : undefined} dateTime={new Date(due).toISOString()}>
            {state === 'open' &&
              (isOver
                ? t('promises.wasDue', { due: sayTime(due, now) })
                : t('promises.due', { due: sayTime(due, now) }))}
            {state === 'done' && t('promises.doneAt', { at: sayTime(ended ?? due, now) })}
            {state === 'gone' && t('promises.goneAt', { at: sayTime(ended ?? due, now) })}
          </time>
          {was !== null && ` · ${t('promises.movedFrom', { was: sayTime(was, now) })}`}
          {' · '}
          <a href={page} target="_blank" rel="noopener noreferrer">
            {t('promises.open', { host: new URL(page).hostname })}
          </a>
        </small>
      </span>
      {isMoving ? (
        <Move
          due={due}
          save={(to) => {
            setMoving(false);
            change((each) => moved(each, to));
          }}
          cancel={() => setMoving(false)}
        />
      ) : (
        <span class="buttons">
          {state === 'open' && action('done', done)}
          {state === 'open' && (
            <button
              type="button"
              class="plain"
              aria-label={t('promises.about', { what: t('promises.move'), words })}
              onClick={trusted(() => setMoving(true))}
            >
              {t('promises.move')}
            </button>
          )}
          {state === 'open' && action('letGo', letGo)}
          {state !== 'open' && action('again', reopened)}
        </span>
      )}
    </li>
  );
}
