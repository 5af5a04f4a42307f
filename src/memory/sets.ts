import type { ReadySets } from '../catalogue/sets.ts';
import type { Severity } from '../engine/types.ts';
import type { RuleSet, Settings } from './settings.ts';

/** All sets there are, by id: the ready ones, then the person's own. */
export function setsOf(settings: Settings, ready: ReadySets): Record<string, RuleSet> {
  return { ...settings.sets, ...ready };
}

/** The id of the set in use on a host, or where no site asks for another; one that is gone counts as everything. */
export function usedOn(settings: Settings, host: string | null, ready: ReadySets): string {
  const id = (host !== null && settings.useOn[host]) || settings.use;
  return Object.hasOwn(setsOf(settings, ready), id) ? id : 'everything';
}

/** What the engine should look for on a host. */
export function choiceOf(settings: Settings, host: string, ready: ReadySets) {
  const { off, severity } = setsOf(settings, ready)[usedOn(settings, host, ready)] ?? ready.everything;
  const offGroups = Object.keys(settings.groups).filter((group) => settings.groups[group] === false);
  return { off, severity, offGroups: offGroups.sort(), hints: settings.hints };
}

/** A set with one don't on or off, or of another severity; what is as in the catalogue is not noted. */
export function withDont(
  set: RuleSet,
  dont: { id: string; severity: Severity },
  to: { isOn?: boolean; severity?: Severity },
): RuleSet {
  const { [dont.id]: before = dont.severity, ...others } = set.severity;
  const severity = to.severity ?? before;
  const off = set.off.filter((id) => id !== dont.id);
  const isOn = to.isOn ?? !set.off.includes(dont.id);
  return {
    ...set,
    off: isOn ? off : [...off, dont.id],
    severity: severity === dont.severity ? others : { ...others, [dont.id]: severity },
  };
}

/** Puts a set under its id, in place of the one there. */
export function withSet(settings: Settings, id: string, set: RuleSet): Settings {
  return { ...settings, sets: { ...settings.sets, [id]: set } };
}

/** An id that no set has yet. */
export function freeId(settings: Settings): string {
  let number = 1;
  while (`own-${number}` in settings.sets) number += 1;
  return `own-${number}`;
}

/**
 * Edits a set. A ready one stays as it is: a copy under a free id is edited, and used wherever the ready one was.
 * @param name what the copy is called
 * @returns the settings, and the id of what was edited
 */
export function editSet(
  settings: Settings,
  ready: ReadySets,
  id: string,
  name: string,
  edit: (set: RuleSet) => RuleSet,
): { settings: Settings; id: string } {
  const own = Object.hasOwn(ready, id) ? undefined : settings.sets[id];
  if (own) return { settings: withSet(settings, id, edit(own)), id };
  const copy = freeId(settings);
  const known = setsOf(settings, ready)[id] ?? ready.everything;
  const moved = (used: string) => (used === id ? copy : used);
  const useOn = Object.entries(settings.useOn).map(([host, used]) => [host, moved(used)]);
  const now = { ...settings, use: moved(settings.use), useOn: Object.fromEntries(useOn) };
  return { settings: withSet(now, copy, edit({ ...known, name })), id: copy };
}

/** Settings with a set used everywhere or on one host; `null` there means as everywhere else. */
export function using(settings: Settings, id: string | null, host: string | null): Settings {
  if (host === null) return id === null ? settings : { ...settings, use: id };
  const { [host]: _, ...others } = settings.useOn;
  return { ...settings, useOn: id === null ? others : { ...others, [host]: id } };
}

/** Settings without a set of one's own; where it was in use everything is looked for. */
export function withoutSet(settings: Settings, id: string): Settings {
  const { [id]: _, ...sets } = settings.sets;
  const useOn = Object.entries(settings.useOn).filter(([, used]) => used !== id);
  const use = settings.use === id ? 'everything' : settings.use;
  return { ...settings, sets, use, useOn: Object.fromEntries(useOn) };
}
