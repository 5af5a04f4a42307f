import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { usedOn } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { SetSelect } from '../sets/SetSelect.tsx';
import { ready } from '../sets/sets.ts';
import { savePack, savePolicy } from './files.ts';

/** Saves one of the person's sets with their house rules. `used`: the id of the set in use. */
export function Share({ chosen, used }: { chosen: Settings; used: string }) {
  const [picked, setPicked] = useState<string | null>(null);
  const [left, setLeft] = useState<string[]>([]);
  const id =
    picked !== null && (picked in chosen.sets || picked in ready) ? picked : usedOn(chosen, null, ready);
  return (
    <>
      <p class="buttons after">
        <SetSelect chosen={{ ...chosen, use: used }} id={id} label={t('packs.set')} select={setPicked} />
        <button type="button" class="plain" onClick={trusted(() => void savePack(chosen, id).then(setLeft))}>
          {t('packs.save')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={trusted(() => void savePolicy(chosen, id).then(setLeft))}
        >
          {t('packs.policy')}
        </button>
      </p>
      <div role="status">
        {left.length > 0 && <p class="notice">{t('packs.left', { what: left.join(' · ') })}</p>}
      </div>
    </>
  );
}
