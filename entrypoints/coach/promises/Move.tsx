import { useId, useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';

/** A moment (epoch ms) as a field for a day and a time has it, in the person's own zone. */
function inField(moment: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const at = new Date(moment);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

interface Props {
  due: number;
  save(due: number): void;
  cancel(): void;
}

/** Moves a promise to another time. */
export function Move({ due, save, cancel }: Props) {
  const id = useId();
  const [at, setAt] = useState(inField(due));
  const moment = new Date(at).getTime();
  return (
    <form
      class="move"
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isNaN(moment)) save(moment);
      }}
    >
      <label for={id}>{t('promises.newTime')}</label>
      <input
        id={id}
        type="datetime-local"
        required
        value={at}
        ref={(field) => field?.focus()}
        onInput={(event) => setAt(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {t('promises.save')}
      </button>
      <button type="button" class="plain" onClick={cancel}>
        {t('promises.cancel')}
      </button>
    </form>
  );
}
