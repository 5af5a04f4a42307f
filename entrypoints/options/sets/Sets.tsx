import catalogue from 'virtual:catalogue';
import { houseRules } from '../../../src/catalogue/house.ts';
import { t } from '../../../src/i18n.ts';
import { freeId, setsOf, usedOn, using, withSet } from '../../../src/memory/sets.ts';
import { settings } from '../../../src/memory/store.ts';
import { useKept } from '../../../src/ui/kept.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { Packs } from '../packs/Packs.tsx';
import { save } from '../saving.ts';
import { OwnSet } from './OwnSet.tsx';
import { SiteSets } from './SiteSets.tsx';
import { idsOf, nameOf, ready, readyId, sizeOf } from './sets.ts';
import { Travels } from './Travels.tsx';

/** The sets of don'ts: which is in use, and where another one is. */
export function Sets() {
  const chosen = useKept(settings);
  if (!chosen) return null;
  const donts = [...catalogue.rules, ...houseRules(chosen.house, catalogue)];
  const used = usedOn(chosen, null, ready);

  // The gentle set says most things as hints, so it would be all but silent without them.
  const use = (id: string) =>
    save((now) => ({ ...using(now, id, null), hints: id === 'gentle' || now.hints }));
  const copy = () =>
    save((now) => {
      const from = setsOf(now, ready)[used] ?? ready.everything;
      return withSet(now, freeId(now), { ...from, name: t('sets.mine', { name: nameOf(now, used) }) });
    });

  return (
    <>
      <ul class="rows sets">
        {idsOf(chosen).map((id) => {
          const known = readyId(id);
          return (
            <li key={id} class={id === used ? 'used' : undefined}>
              <span>
                {known ? <strong>{t(`sets.${known}.name`)}</strong> : <OwnSet chosen={chosen} id={id} />}
                <small>
                  {known && `${t(`sets.${known}.about`)} `}
                  {t('sets.size', { size: sizeOf(chosen, id, donts), total: donts.length })}
                </small>
              </span>
              {id === used ? (
                <span class="tag">{t('sets.inUse')}</span>
              ) : (
                <button
                  type="button"
                  class="plain"
                  aria-label={t('sets.useThis', { name: nameOf(chosen, id) })}
                  onClick={trusted(() => void use(id))}
                >
                  {t('sets.use')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="after">
        <button type="button" class="plain" onClick={trusted(() => void copy())}>
          {t('sets.copy', { name: nameOf(chosen, used) })}
        </button>
      </p>
      <SiteSets chosen={chosen} />
      <Travels />
      <Packs chosen={chosen} />
    </>
  );
}
