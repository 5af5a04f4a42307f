import { t } from '../i18n.ts';
import { trusted } from './trusted.ts';

interface Props {
  /** From 1. */
  place: number;
  total: number;
  step(by: 1 | -1): void;
}

/** "1 of 3", with the way to the one before and after. */
export function Steps({ place, total, step }: Props) {
  return (
    <div class="steps">
      <button
        type="button"
        class="icon"
        aria-label={t('steps.previous')}
        title={t('steps.previous')}
        onClick={trusted(() => step(-1))}
      >
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M6.5 1.5 3 5l3.5 3.5" />
        </svg>
      </button>
      <span>{t('steps.place', { place, total })}</span>
      <button
        type="button"
        class="icon"
        aria-label={t('steps.next')}
        title={t('steps.next')}
        onClick={trusted(() => step(1))}
      >
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M3.5 1.5 7 5 3.5 8.5" />
        </svg>
      </button>
    </div>
  );
}
