import { t } from '../../../src/i18n.ts';
import type { Found } from '../../../src/macros/order.ts';
import { Line } from '../../../src/ui/Line.tsx';
import { trusted } from '../../../src/ui/trusted.ts';
import { counted } from './counted.ts';

interface Props {
  found: Found[];
  /** The id of the don't whose macros alone are shown; null for all. */
  picked: string | null;
  pick(rule: string | null): void;
}

/** Every don't in the macros, the serious ones first, then the most frequent; each shows the macros it is in. */
export function Donts({ found, picked, pick }: Props) {
  return (
    <section>
      <h2>{t('macros.donts')}</h2>
      <ul class="found">
        {found.map(({ rule, severity, message, count }) => (
          <li key={rule}>
            <button
              type="button"
              aria-pressed={rule === picked}
              onClick={trusted(() => pick(rule === picked ? null : rule))}
            >
              <Line severity={severity} />
              <span lang="en">{message}</span>
              <b>{counted(count)}</b>
            </button>
          </li>
        ))}
      </ul>
      {picked !== null && (
        <button type="button" class="quiet" onClick={trusted(() => pick(null))}>
          {t('macros.all')}
        </button>
      )}
    </section>
  );
}
