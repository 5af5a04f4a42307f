import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure.d.ts';

/**
 * What the interface says under a key of src/locales, in the browser's language, or in English where we have no
 * translation. `t('key')`; `t('key', { name })` fills `{name}`; `t('key', n)` picks a plural form and fills `$1`.
 */
export const { t } = createI18n<GeneratedI18nStructure>();
