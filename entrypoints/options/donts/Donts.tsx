import catalogue from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { houseRules } from '../../../src/catalogue/house.ts';
import { GROUPS, type Rule } from '../../../src/catalogue/schema.ts';
import { t } from '../../../src/i18n.ts';
import { editSet, setsOf, usedOn, withDont } from '../../../src/memory/sets.ts';
import { useCounted } from '../../../src/ui/counted.ts';
import { companyIn, lockedBy } from '../../../src/ui/locked.ts';
import { useHeld } from '../held.ts';
import { save } from '../saving.ts';
import { SetSelect } from '../sets/SetSelect.tsx';
import { nameOf, ready, readyId } from '../sets/sets.ts';
import { Dont } from './Dont.tsx';

/** The whole catalogue and the house rules, each to be read, switched and weighed in one of the sets. */
export function Donts() {
  const now = useHeld();
  const donts = useCounted()?.counts?.donts ?? [];
  const [shown, setShown] = useState<string | null>(null);
  if (!now) return null;
  const { held, company } = now;
  const sets = setsOf(held, ready);
  const id = shown !== null && shown in sets ? shown : usedOn(held, null, ready);
  const set = sets[id] ?? ready.everything;
  const locked = id === company.use ? lockedBy(company.policy, id) : undefined;

  function edit(rule: Rule, to: Parameters<typeof withDont>[2]): void {
    const name = t('sets.mine', { name: nameOf(held, id) });
    void save((chosen) => {
      const edited = editSet(chosen, { ...company.sets, ...ready }, id, name, (each) =>
        withDont(each, rule, to),
      );
      setShown(edited.id);
      return edited.settings;
    });
  }
  const from = id in company.sets ? t('policy.from', { company: companyIn(company.policy) }) : '';
  const whose = readyId(id) || from ? [from, t('donts.ready')].filter(Boolean).join(' ') : t('donts.own');
  const list = (rules: readonly Rule[]) => (
    <ul class="folds">
      {rules.map((rule) => (
        <Dont
          key={rule.id}
          rule={rule}
          severity={set.severity[rule.id] ?? rule.severity}
          isOn={!set.off.includes(rule.id)}
          found={donts.filter(({ dont }) => dont === rule.id).reduce((sum, { found }) => sum + found, 0)}
          isLocked={locked !== undefined}
          edit={(to) => edit(rule, to)}
        />
      ))}
    </ul>
  );
  const house = houseRules(held.house, catalogue);
  return (
    <>
      <div class="buttons donts-in">
        <SetSelect chosen={held} id={id} label={t('donts.in')} select={setShown} />
        <small role="status">{locked ?? whose}</small>
      </div>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>
            {t(`group.${group}.name`)}
            <small>{t(`group.${group}.about`)}</small>
          </h2>
          {list(catalogue.rules.filter((rule) => rule.group === group))}
        </section>
      ))}
      {house.length > 0 && (
        <section>
          <h2>{t('section.house.name')}</h2>
          {list(house)}
        </section>
      )}
    </>
  );
}
