import { useMemo, useState } from 'preact/hooks';
import type { HouseDraft } from '../../../src/catalogue/house-draft.ts';
import { GROUPS } from '../../../src/catalogue/schema.ts';
import { t } from '../../../src/i18n.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { Field } from './Field.tsx';
import { type Judged, judge } from './judge.ts';
import { Pick } from './Pick.tsx';
import { Try } from './Try.tsx';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface Props {
  start: HouseDraft;
  /** The ids of the other house rules. */
  taken: readonly string[];
  save(stored: NonNullable<Judged['stored']>): void;
  cancel(): void;
}

/** A house rule as it is written down, tried beside it as one writes. */
export function Editor({ start, taken, save, cancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [texts, setTexts] = useState({
    phrases: start.phrases.join('\n'),
    instead: start.instead.join('\n'),
    examples: start.examples.join('\n'),
    fine: start.fine.join('\n'),
  });
  const judged = useMemo(() => judge(draft, taken), [draft, taken]);
  const change = (part: Partial<HouseDraft>) => setDraft((now) => ({ ...now, ...part }));
  const list = (key: keyof typeof texts) => (text: string) => {
    setTexts((now) => ({ ...now, [key]: text }));
    change({ [key]: lines(text) });
  };

  return (
    <form
      class="editor"
      onSubmit={trusted((event) => {
        event.preventDefault();
        if (judged.stored) save(judged.stored);
      })}
    >
      <div>
        <Field
          label={t('house.phrases')}
          help={t('house.phrasesHelp')}
          lines={3}
          value={texts.phrases}
          change={list('phrases')}
        />
        <Field
          label={t('house.instead')}
          help={t('house.insteadHelp')}
          lines={3}
          value={texts.instead}
          change={list('instead')}
        />
        <div class="pair">
          <Pick
            label={t('house.width')}
            value={draft.width}
            options={[
              ['phrase', t('house.phrase')],
              ['sentence', t('house.sentence')],
            ]}
            pick={(width) => change({ width })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={draft.leaveOut}
              onChange={(event) => change({ leaveOut: event.currentTarget.checked })}
            />
            {t('house.leaveOut')}
          </label>
        </div>
        <Field
          label={t('house.say')}
          help={t('house.sayHelp')}
          most={90}
          value={draft.say}
          change={(say) => change({ say })}
        />
        <Field
          label={t('house.why')}
          help={t('house.whyHelp')}
          lines={2}
          most={160}
          value={draft.why}
          change={(why) => change({ why })}
        />
        <div class="pair">
          <Pick
            label={t('house.severity')}
            value={draft.severity}
            options={(['error', 'warning', 'hint'] as const).map((each) => [each, t(`severity.${each}`)])}
            pick={(severity) => change({ severity })}
          />
          <Pick
            label={t('house.group')}
            value={draft.group}
            options={GROUPS.map((each) => [each, t(`group.${each}.name`)])}
            pick={(group) => change({ group })}
          />
        </div>
        <Field
          label={t('house.examples')}
          help={t('house.examplesHelp')}
          lines={3}
          value={texts.examples}
          change={list('examples')}
        />
        <Field
          label={t('house.fine')}
          help={t('house.fineHelp')}
          lines={2}
          value={texts.fine}
          change={list('fine')}
        />
        <Field
          label={t('house.source')}
          help={t('house.sourceHelp')}
          value={draft.source}
          change={(source) => change({ source })}
        />
      </div>
      <div class="beside">
        <Try examples={draft.examples} alone={judged.alone} />
        <div role="status">
          {judged.missing.length > 0 && (
            <div class="notice">
              <h2>{t('proof.title')}</h2>
              <ul class="dots">
                {judged.missing.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div class="buttons">
          <button type="submit" class="main" disabled={!judged.stored}>
            {t('house.save')}
          </button>
          <button type="button" class="plain" onClick={trusted(cancel)}>
            {t('house.cancel')}
          </button>
        </div>
      </div>
    </form>
  );
}
