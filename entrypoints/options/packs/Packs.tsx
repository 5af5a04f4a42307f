import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { Share } from './Share.tsx';
import { Take } from './Take.tsx';

/** A set and the house rules as one file: to hand on, and to take in. */
export function Packs({ chosen }: { chosen: Settings }) {
  return (
    <section>
      <h2>{t('packs.title')}</h2>
      <p class="soft">{t('packs.about')}</p>
      <Share chosen={chosen} />
      <Take chosen={chosen} />
    </section>
  );
}
