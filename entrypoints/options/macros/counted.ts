import { t } from '../../../src/i18n.ts';

/** A number as the reader's language writes it: `5,000`. */
export function counted(number: number): string {
  return new Intl.NumberFormat(t('language')).format(number);
}
