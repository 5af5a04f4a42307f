import catalogue from 'virtual:catalogue';
import { readHouseRule } from '../../../src/catalogue/house.ts';
import { draftOf, type HouseDraft } from '../../../src/catalogue/house-draft.ts';
import type { Rule } from '../../../src/catalogue/schema.ts';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { Line } from '../../../src/ui/Line.tsx';
import { trusted } from '../../../src/ui/trusted.ts';

type Stored = Settings['house'][number];

/** What a house rule says, as far as it can be read. */
export function saysOf(stored: Stored): string {
  return typeof stored.say === 'string' ? stored.say : stored.id;
}

function read(stored: Stored): { rule: Rule } | { why: string } {
  try {
    return { rule: readHouseRule(stored, catalogue) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

interface Props {
  stored: Stored;
  /** Where it is the person's own to edit. */
  edit?(draft: HouseDraft): void;
  remove?(): void;
}

/** One house rule in the list of them. One that cannot be used says why and stays, so that nothing is lost. */
export function HouseRule({ stored, edit, remove }: Props) {
  const seen = read(stored);
  const draft = 'rule' in seen ? draftOf(seen.rule) : null;
  const what = saysOf(stored);
  return (
    <li>
      <span>
        <span lang="en">
          {'rule' in seen && <Line severity={seen.rule.severity} />} {what}
        </span>
        {'why' in seen && <small class="error">{t('house.broken', { why: seen.why })}</small>}
        {draft && <small lang="en">{draft.phrases.join(' · ')}</small>}
        {'rule' in seen && !draft && edit && <small>{t('house.byHand')}</small>}
      </span>
      <span class="buttons">
        {draft && edit && (
          <button
            type="button"
            class="plain"
            aria-label={t('house.editThis', { what })}
            onClick={trusted(() => edit(draft))}
          >
            {t('house.edit')}
          </button>
        )}
        {remove && (
          <button
            type="button"
            class="quiet"
            aria-label={t('house.removeThis', { what })}
            onClick={trusted(remove)}
          >
            {t('house.remove')}
          </button>
        )}
      </span>
    </li>
  );
}
