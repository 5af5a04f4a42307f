import { t } from '../../src/i18n.ts';
import type { Counts } from '../../src/memory/counts/counts.ts';
import type { Day } from '../../src/memory/counts/day.ts';
import { dosSeen, draftsShown } from '../../src/memory/counts/trends.ts';
import { Bar } from './Bar.tsx';
import { Says, whole } from './words.tsx';

/** What is good in the drafts. */
export function Good({ counts, today }: { counts: Counts; today: Day }) {
  const all = dosSeen(counts, today);
  const drafts = draftsShown(counts, today);
  const [first] = all;
  return (
    <section>
      <h2>{t('coach.good.title')}</h2>
      <p class="answer">
        {first
          ? t('coach.good.says', { seen: whole(first.seen), drafts: whole(drafts) })
          : t('coach.good.none')}
      </p>
      {first && (
        <div class="wide">
          <table>
            <caption>{t('coach.good.chart')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('coach.good.do')}</th>
                <th scope="col">{t('coach.good.seen')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, seen }) => (
                <tr key={id}>
                  <th scope="row">
                    <Says id={id} />
                  </th>
                  <td>
                    <Bar
                      share={Math.min(1, seen / drafts)}
                      tone="fixed"
                      says={whole((Math.min(seen, drafts) / drafts) * 100)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
