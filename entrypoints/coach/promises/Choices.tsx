import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { inForce, policy } from '../../../src/memory/in-force.ts';
import { askToRemind, mayRemind } from '../../../src/memory/promises/reminders.ts';
import { settings } from '../../../src/memory/store.ts';
import { useKept } from '../../../src/ui/kept.ts';
import { lockedBy } from '../../../src/ui/locked.ts';
import { Switch } from '../../../src/ui/Switch.tsx';
import { trusted } from '../../../src/ui/trusted.ts';
import { Forget } from '../Forget.tsx';

/** Whether promises are asked about and reminded of, and the way to forget them. */
export function Choices({ forget }: { forget(): Promise<void> }) {
  const chosen = useKept(inForce);
  const set = useKept(policy);
  const [isReminding, setReminding] = useState<boolean | null>(null);
  useEffect(() => void mayRemind().then(setReminding), []);
  if (!chosen || !set || isReminding === null) return null;
  return (
    <ul class="rows">
      <li>
        <Switch
          says={t('promises.ask')}
          about={t('promises.askAbout')}
          isOn={chosen.promises}
          locked={lockedBy(set, set.sets.promises)}
          turn={(promises) => settings.change((now) => ({ ...now, promises }))}
        />
      </li>
      <li>
        <span>
          {t('promises.remind')}
          <small role="status">{isReminding ? t('promises.reminded') : t('promises.remindAbout')}</small>
        </span>
        {!isReminding && (
          <button type="button" class="plain" onClick={trusted(() => void askToRemind().then(setReminding))}>
            {t('promises.allow')}
          </button>
        )}
      </li>
      <li>
        <Forget says={t('promises.forget')} about={t('promises.forgetAbout')} forget={forget} />
      </li>
    </ul>
  );
}
