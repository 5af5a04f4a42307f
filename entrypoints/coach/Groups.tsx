import { GROUPS } from '../../src/catalogue/schema.ts';
import { t } from '../../src/i18n.ts';
import type { Counts } from '../../src/memory/counts/counts.ts';
import type { Day } from '../../src/memory/counts/day.ts';
import { type Change, compare, per100 } from '../../src/memory/counts/trends.ts';
import { Bar } from './Bar.tsx';
import { list, whole } from './words.tsx';

/** What has changed, group by group. */
export function Groups({ counts, today }: { counts: Counts; today: Day }) {
  const groups = GROUPS.map((group) => ({ group, ...compare(counts, today, group) }));
  const top = Math.max(1, ...groups.flatMap(({ before, now }) => [per100(before) ?? 0, per100(now) ?? 0]));
  const those = (change: Change) =>
    list(groups.filter((each) => each.change === change).map(({ group }) => t(`group.${group}.name`)));
  const [better, worse] = [those('better'), those('worse')];
  const changed = [
    better && t('coach.change.groupsBetter', { groups: better }),
    worse && t('coach.change.groupsWorse', { groups: worse }),
  ].filter(Boolean);
  const isEarly = groups.every(({ change }) => change === 'few');
  return (
    <section>
      <h2>{t('coach.change.title')}</h2>
      <p class="answer">
        {changed.join(' ') || (isEarly ? t('coach.change.early') : t('coach.change.none'))}
      </p>
      <div class="wide">
        <table>
          <caption>{t('coach.change.chart')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coach.change.group')}</th>
              <th scope="col">{t('coach.change.before')}</th>
              <th scope="col">{t('coach.change.now')}</th>
              <th scope="col">{t('coach.change.change')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ group, before, now, change }) => (
              <tr key={group}>
                <th scope="row">{t(`group.${group}.name`)}</th>
                <td>
                  <Bar share={(per100(before) ?? 0) / top} tone="before" says={whole(per100(before))} />
                </td>
                <td>
                  <Bar share={(per100(now) ?? 0) / top} tone="found" says={whole(per100(now))} />
                </td>
                <td class={`change ${change}`}>{t(`coach.change.${change}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
