import { freeId, using, withSet } from '../memory/sets.ts';
import type { Settings } from '../memory/settings.ts';
import type { Pack } from './pack.ts';
import { plain } from './sum.ts';

/** The id of the person's own set that a set of this name comes in place of; null where there is none. */
export function replacedBy(settings: Settings, name: string): string | null {
  return Object.keys(settings.sets).find((id) => settings.sets[id]?.name === name) ?? null;
}

/** Settings with a pack taken in: its set is in use, in place of one of its name, and its house rules are those there are. */
export function takePack(settings: Settings, { set, house }: Pack): Settings {
  // The gentle set says most things as hints, so it would be all but silent without them.
  if ('ready' in set)
    return { ...using(settings, set.ready, null), hints: set.ready === 'gentle' || settings.hints, house };
  const id = replacedBy(settings, set.name) ?? freeId(settings);
  return { ...using(withSet(settings, id, set), id, null), house };
}

/** The settings were changed elsewhere since it was shown what would become of them. */
export class ChangedError extends Error {
  override name = 'ChangedError';
}

const touched = ({ sets, use, house }: Settings) => plain({ sets, use, house });

/** @throws {ChangedError} when what a pack comes in place of is no longer what was shown */
export function mustBeAs(shown: Settings, now: Settings): void {
  if (touched(shown) !== touched(now)) throw new ChangedError();
}

/** Settings with what a pack came in place of put back: sets, the one in use, and house rules. */
export function putBack(settings: Settings, before: Settings): Settings {
  const { sets, use, house, hints } = before;
  return { ...settings, sets, use, house, hints };
}
