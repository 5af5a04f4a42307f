import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { usedOn } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { SetSelect } from '../sets/SetSelect.tsx';
import { ready } from '../sets/sets.ts';
import { savePack } from './files.ts';

/** Saves one of the sets with the house rules. */
export function Share({ chosen }: { chosen: Settings }) {
  const [picked, setPicked] = useState<string | null>(null);
  const [left, setLeft] = useState<string[]>([]);
  const id =
    picked !== null && (picked in chosen.sets || picked in ready) ? picked : usedOn(chosen, null, ready);
  return (
    <>
      <p class="buttons after">
        <SetSelect chosen={chosen} id={id} label={t('packs.set')} select={setPicked} />
        <button type="button" class="plain" onClick={trusted(() => void savePack(chosen, id).then(setLeft))}>
          {t('packs.save')}
        </button>
      </p>
      <div role="status">
        {left.length > 0 && <p class="notice">{t('packs.left', { what: left.join(' · ') })}</p>}
      </div>
    </>
  );
}
