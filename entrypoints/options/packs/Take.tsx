import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { mustBeAs, putBack, takePack } from '../../../src/packs/take.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { Drop } from '../Drop.tsx';
import { save } from '../saving.ts';
import { nameOfPack, openPack } from './files.ts';
import { Offer } from './Offer.tsx';

/** Takes a pack in: it is shown what would change, and it is taken whole or not at all. */
export function Take({ chosen, sets }: { chosen: Settings; sets: Settings['sets'] }) {
  const [offered, setOffered] = useState<Pack | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [taken, setTaken] = useState<{ name: string; before: Settings; after: Settings } | null>(null);

  async function open(file: File): Promise<void> {
    setTaken(null);
    setTrouble(null);
    setOffered(null);
    const opened = await openPack(file);
    if ('pack' in opened) setOffered(opened.pack);
    else setTrouble(opened.trouble);
  }
  async function take(pack: Pack, shown: Settings): Promise<void> {
    const after = takePack(shown, pack);
    const kept = await save((now) => {
      mustBeAs(shown, now);
      return takePack(now, pack);
    });
    if (!kept) return;
    setOffered(null);
    setTaken({ name: nameOfPack(pack), before: shown, after });
  }
  async function undo({ before, after }: NonNullable<typeof taken>): Promise<void> {
    const kept = await save((now) => {
      mustBeAs(after, now);
      return putBack(now, before);
    });
    if (kept) setTaken(null);
  }

  return (
    <>
      <Drop label={t('packs.drop')} accept=".json,application/json" take={(file) => void open(file)} />
      <div role="status">
        {trouble && (
          <p class="notice wrong">
            {trouble} {t('packs.nothing')}
          </p>
        )}
        {taken && (
          <p class="notice buttons">
            {t('packs.taken', { name: taken.name })}
            <button
              type="button"
              class="quiet"
              ref={(button) => button?.focus()}
              onClick={trusted(() => void undo(taken))}
            >
              {t('packs.undo')}
            </button>
          </p>
        )}
      </div>
      {offered && (
        <Offer
          chosen={chosen}
          sets={sets}
          pack={offered}
          take={() => void take(offered, chosen)}
          leave={() => setOffered(null)}
        />
      )}
    </>
  );
}
