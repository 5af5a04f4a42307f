import catalogue from 'virtual:catalogue';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { usedOn } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { diffOf } from '../../../src/packs/diff.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { replacedBy } from '../../../src/packs/take.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { ready } from '../sets/sets.ts';
import { Changes } from './Changes.tsx';
import { nameOfPack, savePack } from './files.ts';

interface Props {
  chosen: Settings;
  /** All sets there are to be used, by id. */
  sets: Settings['sets'];
  pack: Pack;
  take(): void;
  leave(): void;
}

/** A pack that can be taken in: what would change, and the way to keep what there is first. */
export function Offer({ chosen, sets, pack, take, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = nameOfPack(pack);
  useEffect(() => heading.current?.focus(), []);
  const kind = 'ready' in pack.set ? 'ready' : replacedBy(chosen, name) === null ? 'fresh' : 'replaces';
  return (
    <section class="notice offer" aria-labelledby="offer">
      <h3 id="offer" ref={heading} tabIndex={-1}>
        {t('packs.offer', { name })}
      </h3>
      <p>{t(`packs.${kind}`, { name })}</p>
      <Changes diff={diffOf({ ...chosen, sets }, ready, pack, catalogue)} />
      <div class="buttons">
        <button type="button" class="main" onClick={trusted(take)}>
          {t('packs.take')}
        </button>
        <button type="button" class="plain" onClick={trusted(leave)}>
          {t('packs.leave')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={trusted(() => void savePack(chosen, usedOn(chosen, null, ready)))}
        >
          {t('packs.first')}
        </button>
      </div>
    </section>
  );
}
