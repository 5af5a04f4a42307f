import { t } from '../../src/i18n.ts';
import { dateOf, whole } from './words.tsx';

interface Props {
  /** What is shown, also as the heading of the table. */
  says: string;
  weeks: readonly { monday: string; drafts: number; value: number | null }[];
  /** What the scale reaches at least. */
  top: number;
  tone: 'found' | 'fixed';
}

/** A column a week, and the same as a table for whoever reads one more easily. */
export function Columns({ says, weeks, top, tone }: Props) {
  const scale = Math.max(top, ...weeks.map(({ value }) => value ?? 0));
  return (
    <figure class={`columns ${tone}`}>
      <figcaption>{says}</figcaption>
      <ol aria-hidden="true">
        {weeks.map(({ monday, value }) => (
          <li key={monday}>
            <span class="bar" style={{ height: `${((value ?? 0) / scale) * 100}%` }}>
              <span class="value">{value === null ? '' : whole(value)}</span>
            </span>
            <span class="week">
              <bdi>{dateOf(monday)}</bdi>
            </span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('coach.progress.table')}</summary>
        <table>
          <caption class="unseen">{says}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coach.progress.week')}</th>
              <th scope="col">{t('coach.progress.drafts')}</th>
              <th scope="col">{t(`coach.progress.${tone}`)}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, drafts, value }) => (
              <tr key={monday}>
                <th scope="row">{dateOf(monday)}</th>
                <td>{whole(drafts)}</td>
                <td>{whole(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
