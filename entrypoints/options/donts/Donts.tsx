import catalogue from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { houseRules } from '../../../src/catalogue/house.ts';
import { GROUPS, type Rule } from '../../../src/catalogue/schema.ts';
import { t } from '../../../src/i18n.ts';
import { editSet, setsOf, usedOn, withDont } from '../../../src/memory/sets.ts';
import { settings } from '../../../src/memory/store.ts';
import { useKept } from '../../../src/ui/kept.ts';
import { save } from '../saving.ts';
import { SetSelect } from '../sets/SetSelect.tsx';
import { nameOf, ready, readyId } from '../sets/sets.ts';
import { Dont } from './Dont.tsx';

/** The whole catalogue and the house rules, each to be read, switched and weighed in one of the sets. */
export function Donts() {
  const chosen = useKept(settings);
  const [shown, setShown] = useState<string | null>(null);
  if (!chosen) return null;
  const sets = setsOf(chosen, ready);
  const id = shown !== null && shown in sets ? shown : usedOn(chosen, null, ready);
  const set = sets[id] ?? ready.everything;

  function edit(rule: Rule, to: Parameters<typeof withDont>[2]): void {
    void save((now) => {
      const name = t('sets.mine', { name: nameOf(now, id) });
      const edited = editSet(now, ready, id, name, (each) => withDont(each, rule, to));
      setShown(edited.id);
      return edited.settings;
    });
  }
  const list = (rules: readonly Rule[]) => (
    <ul class="folds">
      {rules.map((rule) => (
        <Dont
          key={rule.id}
          rule={rule}
          severity={set.severity[rule.id] ?? rule.severity}
          isOn={!set.off.includes(rule.id)}
          edit={(to) => edit(rule, to)}
        />
      ))}
    </ul>
  );
  const house = houseRules(chosen.house, catalogue);
  return (
    <>
      <div class="buttons donts-in">
        <SetSelect chosen={chosen} id={id} label={t('donts.in')} select={setShown} />
        <small role="status">{readyId(id) ? t('donts.ready') : t('donts.own')}</small>
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
