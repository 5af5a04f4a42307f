import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { type Trouble, troubleOf } from '../../../src/memory/database.ts';
import type { KeptPromise } from '../../../src/memory/lines.ts';
import { tellPromised, wipePromises } from '../../../src/memory/promises/promises.ts';
import { setAlarm } from '../../../src/memory/promises/reminders.ts';
import { Choices } from './Choices.tsx';
import { change, usePromised } from './promised.ts';
import { Row } from './Row.tsx';

type Part = 'over' | 'ahead' | 'settled';

function partOf({ state, due }: KeptPromise, now: number): Part {
  if (state !== 'open') return 'settled';
  return due < now ? 'over' : 'ahead';
}

/** What was promised in replies: overdue, due, and settled. */
export function Promises() {
  const promised = usePromised();
  const [failed, setFailed] = useState<Trouble | null>(null);
  if (!promised) return null;
  const { promises, now } = promised;
  const trouble = failed ?? promised.trouble;

  async function attempt(work: () => Promise<void>): Promise<void> {
    setFailed(null);
    await work().catch((error) => setFailed(troubleOf(error)));
  }
  async function wipe(): Promise<void> {
    await wipePromises();
    await setAlarm();
    tellPromised();
  }

  return (
    <>
      {trouble && (
        <p class="state" role="alert">
          {t(`promise.trouble.${trouble}`)}
        </p>
      )}
      {promises?.length === 0 && <p class="state">{t('promises.none')}</p>}
      {(['over', 'ahead', 'settled'] as const).map((part) => {
        const here = promises?.filter((promise) => partOf(promise, now) === part) ?? [];
        if (part === 'settled') here.reverse();
        return (
          here.length > 0 && (
            <section key={part}>
              <h2>{t(`promises.part.${part}`)}</h2>
              <ul class="rows">
                {here.map((promise) => (
                  <Row
                    key={promise.id}
                    promise={promise}
                    now={now}
                    change={(edit) => void attempt(() => change(promise.id, edit))}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section>
        <h2>{t('promises.choices')}</h2>
        <Choices forget={() => attempt(wipe)} />
      </section>
    </>
  );
}
