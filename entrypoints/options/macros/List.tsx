import { useRef, useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import type { Row } from './auditing.ts';
import { MacroRow } from './MacroRow.tsx';

/** As many as can be looked over, and as stay quick. */
const PAGE = 50;

/** The macros with findings, a page of them at a time. */
export function List({ rows }: { rows: Row[] }) {
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const total = Math.ceil(rows.length / PAGE);
  const turn = (by: 1 | -1) =>
    trusted(() => {
      setPage(page + by);
      heading.current?.focus();
    });
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('macros.list')}
        {total > 1 && <small>{t('macros.page', { place: page + 1, total })}</small>}
      </h2>
      <ul class="rows macros">
        {rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
          <MacroRow key={row.first.index} row={row} />
        ))}
      </ul>
      {total > 1 && (
        <p class="buttons after">
          <button type="button" class="plain" disabled={page === 0} onClick={turn(-1)}>
            {t('macros.previous')}
          </button>
          <button type="button" class="plain" disabled={page + 1 >= total} onClick={turn(1)}>
            {t('macros.next')}
          </button>
        </p>
      )}
    </section>
  );
}
