import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { Share } from './Share.tsx';
import { Take } from './Take.tsx';

/** A set and the house rules as one file: to hand on, and to take in. `held`: the settings as they hold. */
export function Packs({ chosen, held }: { chosen: Settings; held: Settings }) {
  return (
    <section>
      <h2>{t('packs.title')}</h2>
      <p class="soft">{t('packs.about')}</p>
      <Share chosen={chosen} used={held.use} />
      <Take chosen={chosen} sets={held.sets} />
    </section>
  );
}
