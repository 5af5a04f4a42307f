import coaching from 'virtual:coaching';
import { t } from '../../src/i18n.ts';
import type { Counts } from '../../src/memory/counts/counts.ts';
import type { Day } from '../../src/memory/counts/day.ts';
import { mostFrequent } from '../../src/memory/counts/trends.ts';
import { settings } from '../../src/memory/store.ts';
import { useKept } from '../../src/ui/kept.ts';
import { Bar } from './Bar.tsx';
import { Says, sayOf, whole } from './words.tsx';

const SHOWN = 8;

/** Which don'ts come up most, and what became of them. */
export function Frequent({ counts, today }: { counts: Counts; today: Day }) {
  const house = useKept(settings)?.house;
  const all = mostFrequent(counts, today);
  const [first] = all;
  if (!first)
    return (
      <section>
        <h2>{t('coach.frequent.title')}</h2>
        <p class="answer">{t('coach.frequent.none')}</p>
      </section>
    );
  const { found, drafts } = first.sum;
  return (
    <section>
      <h2>{t('coach.frequent.title')}</h2>
      <p class="answer">{t('coach.frequent.says', { found: whole(found), drafts: whole(drafts) })}</p>
      <div class="wide">
        <table>
          <caption>{t('coach.frequent.chart')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coach.frequent.dont')}</th>
              <th scope="col">{t('coach.frequent.found')}</th>
              <th scope="col">{t('coach.frequent.fixed')}</th>
              <th scope="col">{t('coach.frequent.ignored')}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, SHOWN).map(({ dont, sum }) => (
              <tr key={dont}>
                <th scope="row">
                  <Says id={dont} house={house} />{' '}
                  {coaching.donts.some(({ id }) => id === dont) && (
                    <a
                      href={`#practice/${dont}`}
                      aria-label={t('coach.frequent.practise', { says: sayOf(dont) })}
                    >
                      {t('coach.practice.begin')}
                    </a>
                  )}
                </th>
                <td>
                  <Bar share={sum.found / found} tone="found" says={whole(sum.found)} />
                </td>
                <td>{whole(sum.fixed)}</td>
                <td>{whole(sum.ignored)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
