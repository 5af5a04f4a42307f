import { useId } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { type Audit, stop } from './auditing.ts';
import { counted } from './counted.ts';

/** How far the looking through is, and the way to end it. */
export function Going({ audit: { done, count } }: { audit: Audit }) {
  const id = useId();
  return (
    <div class="notice going">
      <label for={id}>{t('macros.going', { done: counted(done), count: counted(count) })}</label>
      <progress id={id} value={done} max={count} />
      <button type="button" class="plain" onClick={trusted(() => void stop())}>
        {t('macros.cancel')}
      </button>
    </div>
  );
}
