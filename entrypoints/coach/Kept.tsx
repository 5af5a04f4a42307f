import { useState } from 'preact/hooks';
import { t } from '../../src/i18n.ts';
import { KEEP, tellCounted } from '../../src/memory/coach.ts';
import { forgetOld, wipeCounts } from '../../src/memory/counts/counts.ts';
import { dayOf } from '../../src/memory/counts/day.ts';
import { asCsv, asJson } from '../../src/memory/counts/export.ts';
import { type Trouble as Kind, troubleOf } from '../../src/memory/database.ts';
import { wipePractice } from '../../src/memory/practice/practised.ts';
import { coach } from '../../src/memory/store.ts';
import { useCounted } from '../../src/ui/counted.ts';
import { download } from '../../src/ui/download.ts';
import { useKept } from '../../src/ui/kept.ts';
import { Switch } from '../../src/ui/Switch.tsx';
import { trusted } from '../../src/ui/trusted.ts';
import { Forget } from './Forget.tsx';
import { Trouble } from './Trouble.tsx';

/** What is kept of the drafts, for how long, and the way to take it along or forget it. */
export function Kept() {
  const counted = useCounted();
  const chosen = useKept(coach);
  const [trouble, setTrouble] = useState<Kind | null>(null);
  if (!counted || !chosen) return null;
  const { counts } = counted;
  const shown = trouble ?? counted.trouble;
  const drafts = counts?.days.reduce((sum, day) => sum + day.drafts, 0) ?? 0;
  const name = `deskside-${dayOf(new Date())}`;

  async function forget(wipe: () => Promise<void>): Promise<void> {
    setTrouble(null);
    await wipe().catch((error) => setTrouble(troubleOf(error)));
    tellCounted();
  }
  /** `value` is a number of days as the list has it; '' is for ever. */
  async function keepFor(value: string): Promise<void> {
    const keep = KEEP.find((days) => String(days) === value) ?? null;
    await coach.change((now) => ({ ...now, keep }));
    if (keep !== null) await forget(() => forgetOld(keep, dayOf(new Date())));
  }

  return (
    <>
      {shown && <Trouble kind={shown} />}
      <ul class="rows">
        <li>
          <Switch
            says={t('coach.kept.count')}
            about={t('coach.kept.countAbout')}
            isOn={chosen.isOn}
            turn={(isOn) => coach.change((now) => ({ ...now, isOn }))}
          />
        </li>
        <li>
          <label for="keep">{t('coach.kept.keep')}</label>
          <select
            id="keep"
            value={chosen.keep ?? ''}
            onChange={(event) => void keepFor(event.currentTarget.value)}
          >
            {KEEP.map((days) => (
              <option key={days} value={days}>
                {t('coach.kept.days', days)}
              </option>
            ))}
            <option value="">{t('coach.kept.ever')}</option>
          </select>
        </li>
        {counts && (
          <li>
            <span>
              {t('coach.kept.drafts', drafts)}
              <small>{t('coach.kept.exportAbout')}</small>
            </span>
            <span class="buttons">
              <button
                type="button"
                class="plain"
                onClick={trusted(() => download(`${name}.csv`, 'text/csv', asCsv(counts)))}
              >
                {t('coach.kept.csv')}
              </button>
              <button
                type="button"
                class="plain"
                onClick={trusted(() => download(`${name}.json`, 'application/json', asJson(counts)))}
              >
                {t('coach.kept.json')}
              </button>
            </span>
          </li>
        )}
        <li>
          <Forget
            says={t('coach.kept.forget')}
            about={t('coach.kept.forgetAbout')}
            forget={() => forget(wipeCounts)}
          />
        </li>
        <li>
          <Forget
            says={t('coach.kept.restart')}
            about={t('coach.kept.restartAbout')}
            forget={() => forget(wipePractice)}
          />
        </li>
      </ul>
    </>
  );
}
