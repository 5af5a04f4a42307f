import { useId } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import type { Macros } from '../../../src/macros/macro.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { useColumn } from './auditing.ts';

interface Props {
  table: NonNullable<Macros['table']>;
  held: Settings;
}

/** Which column of a table the text is in. Another one is looked through at once. */
export function Column({ table: { columns, column }, held }: Props) {
  const id = useId();
  return (
    <p class="pick after">
      <label for={id}>{t('macros.column')}</label>
      <select
        id={id}
        value={column}
        onChange={(event) => {
          const picked = Number(event.currentTarget.value);
          // It shows what is so, until it is.
          event.currentTarget.value = String(column);
          void useColumn(picked, held);
        }}
      >
        {columns.map((name, at) => (
          <option key={at} value={at}>
            {name || t('macros.columnAt', { at: at + 1 })}
          </option>
        ))}
      </select>
    </p>
  );
}
