import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { OwnSet } from './OwnSet.tsx';
import { nameOf, readyId, sizeOf } from './sets.ts';

interface Props {
  held: Settings;
  id: string;
  donts: readonly { id: string }[];
  isUsed: boolean;
  /** Whose set it is, in a sentence, where it is not the person's own. */
  from: string | undefined;
  /** Who has chosen the set, in a sentence; undefined where the person may. */
  locked: string | undefined;
  use(): void;
}

/** One set: what it is called, how much it looks for, and the way to use it. */
export function SetRow({ held, id, donts, isUsed, from, locked, use }: Props) {
  const known = readyId(id);
  const name = nameOf(held, id);
  const size = t('sets.size', { size: sizeOf(held, id, donts), total: donts.length });
  const about = [from, known && t(`sets.${known}.about`), size, isUsed && locked];
  return (
    <li class={isUsed ? 'used' : undefined}>
      <span>
        {known || from ? <strong>{name}</strong> : <OwnSet chosen={held} id={id} />}
        <small>{about.filter(Boolean).join(' ')}</small>
      </span>
      {isUsed ? (
        <span class="tag">{t('sets.inUse')}</span>
      ) : (
        <button
          type="button"
          class="plain"
          aria-label={t('sets.useThis', { name })}
          disabled={locked !== undefined}
          onClick={trusted(use)}
        >
          {t('sets.use')}
        </button>
      )}
    </li>
  );
}
