import { GROUPS, type Group } from '../../src/catalogue/schema.ts';
import { HOUR, isPaused, type Settings } from '../../src/memory/settings.ts';
import { settings } from '../../src/memory/store.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { Switch } from './Switch.tsx';

const ABOUT: Record<Group, { says: string; about: string }> = {
  respect: { says: 'Respect', about: 'Rude, bare or cold words' },
  ownership: { says: 'Ownership', about: 'Blame, policies and flat refusals' },
  empathy: { says: 'Empathy', about: 'Hollow comfort, empty apologies' },
  honesty: { says: 'Honesty', about: 'Promises that may not be kept' },
  clarity: { says: 'Clarity', about: 'Jargon and stock lines' },
  presence: { says: 'Presence', about: 'Being hard to reach, loose ends' },
};

/** What to look for, and whether to look at all just now. */
export function Choices({ chosen }: { chosen: Settings }) {
  const { groups, hints, notes, guard, pausedUntil } = chosen;
  const paused = isPaused(chosen, Date.now());
  const until = new Date(pausedUntil ?? 0).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
  const pause = () => settings.change((now) => ({ ...now, pausedUntil: paused ? null : Date.now() + HOUR }));
  return (
    <>
      <details>
        <summary>What to look for</summary>
        {GROUPS.map((group) => (
          <Switch
            key={group}
            {...ABOUT[group]}
            isOn={groups[group] !== false}
            turn={(on) => settings.change((now) => ({ ...now, groups: { ...now.groups, [group]: on } }))}
          />
        ))}
        <Switch
          says="Hints"
          about="Small things that could be better still"
          isOn={hints}
          turn={(on) => settings.change((now) => ({ ...now, hints: on }))}
        />
        <Switch
          says="Internal notes"
          about="Read what only colleagues see, too"
          isOn={notes}
          turn={(on) => settings.change((now) => ({ ...now, notes: on }))}
        />
        <Switch
          says="Hold before sending"
          about="Stops once when a reply with a serious finding is sent"
          isOn={guard}
          turn={(on) => settings.change((now) => ({ ...now, guard: on }))}
        />
      </details>
      <footer>
        {paused && <span>Paused until {until}</span>}
        <button type="button" class="quiet" onClick={trusted(() => void pause())}>
          {paused ? 'Resume' : 'Pause for an hour'}
        </button>
      </footer>
    </>
  );
}
