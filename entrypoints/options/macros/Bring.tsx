import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { Drop } from '../Drop.tsx';
import { Field } from '../house/Field.tsx';
import { answer, bring, type Trouble } from './auditing.ts';

const KINDS = '.csv,.tsv,.json,.txt,text/csv,application/json,text/plain';

interface Props {
  held: Settings;
  trouble: Trouble | null;
  /** Whether macros were read before. */
  hasMacros: boolean;
  /** Whether rewrites would be lost by what was asked for. */
  isAsking: boolean;
}

/** Where macros are dropped, chosen or pasted, and why they could not be read. */
export function Bring({ held, trouble, hasMacros, isAsking }: Props) {
  const [pasted, setPasted] = useState('');
  return (
    <>
      <Drop label={t('macros.drop')} accept={KINDS} take={(file) => void bring(file, held)} />
      <details class="paste">
        <summary>{t('macros.paste')}</summary>
        <Field
          label={t('macros.pasted')}
          help={t('macros.formats')}
          lines={6}
          value={pasted}
          change={setPasted}
        />
        <button type="button" class="plain" onClick={trusted(() => void bring(pasted, held))}>
          {t('macros.read')}
        </button>
      </details>
      <div role="status">
        {trouble && (
          <p class="notice wrong">
            {saysOf(trouble)} {hasMacros && t('macros.stays')}
          </p>
        )}
        {isAsking && (
          <p class="notice wrong buttons">
            {t('macros.unsaved')}
            <button type="button" class="plain" onClick={trusted(() => void answer(false))}>
              {t('macros.keep')}
            </button>
            <button type="button" class="quiet" onClick={trusted(() => void answer(true))}>
              {t('macros.goOn')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function saysOf({ reason, line }: Trouble): string {
  if (reason === 'csv' || reason === 'json') return t(`macros.refused.${reason}`, { line: line ?? 1 });
  return t(`macros.refused.${reason}`);
}
