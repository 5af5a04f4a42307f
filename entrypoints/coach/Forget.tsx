import { useState } from 'preact/hooks';
import { t } from '../../src/i18n.ts';
import { trusted } from '../../src/ui/trusted.ts';

interface Props {
  says: string;
  about: string;
  forget(): Promise<void>;
}

/** Forgets something for good, after asking once. */
export function Forget({ says, about, forget }: Props) {
  const [state, setState] = useState<'idle' | 'asked' | 'done'>('idle');
  const yes = async () => {
    await forget();
    setState('done');
  };
  return (
    <>
      <span>
        {says}
        <small role="status">{state === 'done' ? t('coach.kept.forgotten') : about}</small>
      </span>
      {state === 'asked' ? (
        <span class="buttons">
          <button type="button" class="plain" onClick={trusted(() => setState('idle'))}>
            {t('coach.kept.no')}
          </button>
          <button
            type="button"
            class="plain grave"
            ref={(button) => button?.focus()}
            onClick={trusted(() => void yes())}
          >
            {t('coach.kept.yes')}
          </button>
        </span>
      ) : (
        <button
          type="button"
          class="plain"
          aria-label={t('coach.kept.doThis', { what: says })}
          onClick={trusted(() => setState('asked'))}
        >
          {t('coach.kept.do')}
        </button>
      )}
    </>
  );
}
