import catalogue from 'virtual:catalogue';
import { houseRules } from '../../../src/catalogue/house.ts';
import { t } from '../../../src/i18n.ts';
import { freeId, setsOf, usedOn, using, withSet } from '../../../src/memory/sets.ts';
import { underCompany } from '../../../src/packs/company.ts';
import { companyIn, lockedBy } from '../../../src/ui/locked.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { useHeld } from '../held.ts';
import { Packs } from '../packs/Packs.tsx';
import { save } from '../saving.ts';
import { SetRow } from './SetRow.tsx';
import { SiteSets } from './SiteSets.tsx';
import { idsOf, nameOf, ready } from './sets.ts';
import { Travels } from './Travels.tsx';

/** The sets of don'ts: which is in use, and where another one is. */
export function Sets() {
  const now = useHeld();
  if (!now) return null;
  const { chosen, held, company } = now;
  const donts = [...catalogue.rules, ...houseRules(held.house, catalogue)];
  const used = usedOn(held, null, ready);
  const locked = lockedBy(company.policy, company.use ?? undefined);
  const from = t('policy.from', { company: companyIn(company.policy) });

  // The gentle set says most things as hints, so it would be all but silent without them.
  const use = (id: string) =>
    save((now) => ({ ...using(now, id, null), hints: id === 'gentle' || now.hints }));
  const copy = () =>
    save((now) => {
      const set = setsOf(underCompany(now, company), ready)[used] ?? ready.everything;
      return withSet(now, freeId(now), { ...set, name: t('sets.mine', { name: nameOf(held, used) }) });
    });

  return (
    <>
      <ul class="rows sets">
        {idsOf(held).map((id) => (
          <SetRow
            key={id}
            held={held}
            id={id}
            donts={donts}
            isUsed={id === used}
            from={id in company.sets ? from : undefined}
            locked={locked}
            use={() => void use(id)}
          />
        ))}
      </ul>
      <p class="after">
        <button type="button" class="plain" onClick={trusted(() => void copy())}>
          {t('sets.copy', { name: nameOf(held, used) })}
        </button>
      </p>
      {locked === undefined ? (
        <SiteSets chosen={held} />
      ) : (
        <section>
          <h2>{t('sites.title')}</h2>
          <p class="soft">{locked}</p>
        </section>
      )}
      <Travels />
      <Packs chosen={chosen} held={held} />
    </>
  );
}
