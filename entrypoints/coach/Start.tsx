import { t } from '../../src/i18n.ts';
import { dayOf } from '../../src/memory/counts/day.ts';
import { dontsNow } from '../../src/memory/practice/next.ts';
import type { Practised } from '../../src/memory/practice/practised.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { dateOf, sayOf } from './words.tsx';

interface Props {
  donts: string[];
  practised: Practised;
  weak: string[];
  only: string | null;
  choose(dont: string | null): void;
  begin(): void;
}

/** What there is to practise, and the way to begin. */
export function Start({ donts, practised, weak, only, choose, begin }: Props) {
  const now = dontsNow(donts, practised, weak, new Date());
  const fresh = now.filter((dont) => !practised.cards.has(dont)).length;
  const due = now.length - fresh;
  const [next] = [...practised.cards.values()].map((card) => card.due).sort((one, other) => +one - +other);
  const isOver = now.length === 0 && only === null;
  return (
    <section class="begin">
      <p class="answer">
        {due > 0 && t('coach.practice.due', due)} {fresh > 0 && t('coach.practice.fresh', fresh)}
        {isOver && next && t('coach.practice.over', { date: dateOf(dayOf(next)) })}
      </p>
      <p>
        <label for="only">{t('coach.practice.what')}</label>
        <select id="only" value={only ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
          <option value="">{t('coach.practice.any')}</option>
          {donts.map((dont) => (
            <option key={dont} value={dont} lang="en">
              {sayOf(dont)}
            </option>
          ))}
        </select>
      </p>
      <button type="button" class="main" disabled={isOver} onClick={trusted(begin)}>
        {t('coach.practice.begin')}
      </button>
    </section>
  );
}
