import { useState } from 'preact/hooks';
import { EMPTY, type HouseDraft } from '../../../src/catalogue/house-draft.ts';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { companyIn } from '../../../src/ui/locked.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { useHeld } from '../held.ts';
import { save } from '../saving.ts';
import { Editor } from './Editor.tsx';
import { HouseRule, saysOf } from './HouseRule.tsx';

type Stored = Settings['house'][number];

/** The house rules with one put in place of that with its id, or behind the others. */
function withRule(house: Stored[], rule: Stored): Stored[] {
  const known = house.some(({ id }) => id === rule.id);
  return known ? house.map((each) => (each.id === rule.id ? rule : each)) : [...house, rule];
}

/** The house rules: to be read, written, changed and removed. */
export function House() {
  const now = useHeld();
  const [writing, setWriting] = useState<HouseDraft | null>(null);
  const [removed, setRemoved] = useState<Stored | null>(null);
  if (!now) return null;
  const { chosen, company } = now;
  const { house } = chosen;

  const put = async (rule: Stored) => {
    const kept = await save((now) => ({ ...now, house: withRule(now.house, rule) }));
    if (kept) {
      setWriting(null);
      setRemoved(null);
    }
  };
  const remove = async (rule: Stored) => {
    const kept = await save((now) => ({ ...now, house: now.house.filter(({ id }) => id !== rule.id) }));
    if (kept) setRemoved(rule);
  };

  if (writing)
    return (
      <Editor
        start={writing}
        taken={house.map(({ id }) => id).filter((id) => id !== writing.id)}
        save={(rule) => void put(rule)}
        cancel={() => setWriting(null)}
      />
    );
  return (
    <>
      <div role="status">
        {removed && (
          <p class="notice bar">
            {t('house.removed', { what: saysOf(removed) })}
            <button type="button" class="quiet" onClick={trusted(() => void put(removed))}>
              {t('house.putBack')}
            </button>
          </p>
        )}
      </div>
      {house.length === 0 ? (
        <p class="state">{t('house.none')}</p>
      ) : (
        <ul class="rows">
          {house.map((rule) => (
            <HouseRule key={rule.id} stored={rule} edit={setWriting} remove={() => void remove(rule)} />
          ))}
        </ul>
      )}
      <p class="after">
        <button type="button" class="main" onClick={trusted(() => setWriting(EMPTY))}>
          {t('house.add')}
        </button>
      </p>
      {company.house.length > 0 && (
        <section>
          <h2>{t('policy.house', { company: companyIn(company.policy) })}</h2>
          <ul class="rows">
            {company.house.map((rule) => (
              <HouseRule key={rule.id} stored={rule} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
