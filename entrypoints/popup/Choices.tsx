import { GROUPS } from '../../src/catalogue/schema.ts';
import { t } from '../../src/i18n.ts';
import type { Policy } from '../../src/memory/policy.ts';
import { HOUR, isPaused, type Settings } from '../../src/memory/settings.ts';
import { settings } from '../../src/memory/store.ts';
import { lockedBy } from '../../src/ui/locked.ts';
import { Switch } from '../../src/ui/Switch.tsx';
import { trusted } from '../../src/ui/trusted.ts';

/** What to look for, and whether to look at all just now. */
export function Choices({ chosen, policy }: { chosen: Settings; policy: Policy }) {
  const { groups, hints, notes, guard, pausedUntil } = chosen;
  const paused = isPaused(chosen, Date.now());
  const until = new Date(pausedUntil ?? 0).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
  const pause = () => settings.change((now) => ({ ...now, pausedUntil: paused ? null : Date.now() + HOUR }));
  return (
    <>
      <details>
        <summary>{t('choices.title')}</summary>
        {GROUPS.map((group) => (
          <Switch
            key={group}
            says={t(`group.${group}.name`)}
            about={t(`group.${group}.about`)}
            isOn={groups[group] !== false}
            locked={lockedBy(policy, policy.sets.groups?.[group])}
            turn={(on) => settings.change((now) => ({ ...now, groups: { ...now.groups, [group]: on } }))}
          />
        ))}
        <Switch
          says={t('choices.hints')}
          about={t('choices.hintsAbout')}
          isOn={hints}
          locked={lockedBy(policy, policy.sets.hints)}
          turn={(on) => settings.change((now) => ({ ...now, hints: on }))}
        />
        <Switch
          says={t('choices.notes')}
          about={t('choices.notesAbout')}
          isOn={notes}
          locked={lockedBy(policy, policy.sets.notes)}
          turn={(on) => settings.change((now) => ({ ...now, notes: on }))}
        />
        <Switch
          says={t('choices.guard')}
          about={t('choices.guardAbout')}
          isOn={guard}
          locked={lockedBy(policy, policy.sets.guard)}
          turn={(on) => settings.change((now) => ({ ...now, guard: on }))}
        />
      </details>
      <footer>
        {paused && <span>{t('choices.pausedUntil', { until })}</span>}
        <button type="button" class="quiet" onClick={trusted(() => void pause())}>
          {paused ? t('choices.resume') : t('choices.pause')}
        </button>
      </footer>
    </>
  );
}
