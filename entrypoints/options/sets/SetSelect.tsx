import { useId } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { idsOf, nameOf } from './sets.ts';

interface Props {
  chosen: Settings;
  /** Id of the set that is selected. */
  id: string;
  label: string;
  select(id: string): void;
}

/** A choice among all sets. */
export function SetSelect({ chosen, id, label, select }: Props) {
  const field = useId();
  return (
    <span class="pick">
      <label for={field}>{label}</label>
      <select id={field} value={id} onChange={(event) => select(event.currentTarget.value)}>
        {idsOf(chosen).map((each) => (
          <option key={each} value={each}>
            {each === chosen.use ? t('sets.nameInUse', { name: nameOf(chosen, each) }) : nameOf(chosen, each)}
          </option>
        ))}
      </select>
    </span>
  );
}
