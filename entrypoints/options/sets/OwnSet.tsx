import { t } from '../../../src/i18n.ts';
import { withoutSet, withSet } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { save } from '../saving.ts';

/** The name of a set of the person's own, to be changed, and the way to be rid of it. */
export function OwnSet({ chosen, id }: { chosen: Settings; id: string }) {
  const set = chosen.sets[id];
  if (!set) return null;
  const rename = (name: string) => {
    if (name !== '') void save((now) => withSet(now, id, { ...(now.sets[id] ?? set), name }));
  };
  return (
    <span class="own">
      <input
        type="text"
        aria-label={t('sets.name')}
        maxLength={60}
        value={set.name}
        onChange={(event) => rename(event.currentTarget.value.trim())}
      />
      <button
        type="button"
        class="quiet"
        aria-label={t('sets.deleteThis', { name: set.name })}
        onClick={trusted(() => void save((now) => withoutSet(now, id)))}
      >
        {t('sets.delete')}
      </button>
    </span>
  );
}
