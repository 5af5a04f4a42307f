import { t } from '../../src/i18n.ts';
import { dayOf } from '../../src/memory/counts/day.ts';
import {
  aheadOf,
  compare,
  draftsShown,
  ENOUGH,
  fixedOf100,
  per100,
  weeksOf,
} from '../../src/memory/counts/trends.ts';
import { coach } from '../../src/memory/store.ts';
import { useCounted } from '../../src/ui/counted.ts';
import { useKept } from '../../src/ui/kept.ts';
import { Columns } from './Columns.tsx';
import { Frequent } from './Frequent.tsx';
import { Good } from './Good.tsx';
import { Groups } from './Groups.tsx';
import { Trouble } from './Trouble.tsx';
import { whole } from './words.tsx';

/** "Am I getting better, and at what?" */
export function Progress() {
  const counted = useCounted();
  const chosen = useKept(coach);
  if (!counted || !chosen) return null;
  const { counts, trouble } = counted;
  const today = dayOf(new Date());
  const notices = (
    <>
      {trouble && <Trouble kind={trouble} />}
      {!chosen.isOn && <p class="state">{t('coach.progress.off')}</p>}
    </>
  );
  if (!counts) return notices;
  const ahead = aheadOf(counts, today);
  const last = ahead > 0 && <p class="state">{t('coach.progress.ahead', ahead)}</p>;
  if (draftsShown(counts, today) === 0)
    return (
      <>
        {notices}
        {chosen.isOn && !trouble && <p class="state">{t('coach.progress.none')}</p>}
        {last}
      </>
    );

  const weeks = weeksOf(counts, today);
  const { before, now, change } = compare(counts, today);
  const fixed = fixedOf100(now);
  return (
    <>
      {notices}
      <section>
        <h2>{t('coach.trend.title')}</h2>
        <p class="answer">
          {change === 'few'
            ? t('coach.trend.few', { enough: ENOUGH, now: now.drafts, before: before.drafts })
            : t(`coach.trend.${change}`, { now: whole(per100(now)), before: whole(per100(before)) })}
        </p>
        <Columns
          says={t('coach.trend.chart')}
          tone="found"
          top={10}
          weeks={weeks.map(({ monday, sum }) => ({ monday, drafts: sum.drafts, value: per100(sum) }))}
        />
      </section>
      <Groups counts={counts} today={today} />
      <Frequent counts={counts} today={today} />
      <section>
        <h2>{t('coach.fixed.title')}</h2>
        <p class="answer">
          {fixed === null ? t('coach.fixed.none') : t('coach.fixed.says', { fixed: whole(fixed) })}
        </p>
        <Columns
          says={t('coach.fixed.chart')}
          tone="fixed"
          top={100}
          weeks={weeks.map(({ monday, sum }) => ({ monday, drafts: sum.drafts, value: fixedOf100(sum) }))}
        />
      </section>
      <Good counts={counts} today={today} />
      {last}
    </>
  );
}
