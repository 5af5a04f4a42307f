import catalogue from 'virtual:catalogue';
import { READY, readySets } from '../../../src/catalogue/sets.ts';
import { t } from '../../../src/i18n.ts';
import { setsOf } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';

export const ready = readySets(catalogue);

/** A ready set's id; null for one of the person's own. */
export function readyId(id: string): (typeof READY)[number] | null {
  return READY.find((each) => each === id) ?? null;
}

/** What a set is called. */
export function nameOf(settings: Settings, id: string): string {
  const known = readyId(id);
  return known ? t(`sets.${known}.name`) : (settings.sets[id]?.name ?? id);
}

/** The ids of all sets: the ready ones, then the person's own by name. */
export function idsOf(settings: Settings): string[] {
  const own = Object.keys(settings.sets).filter((id) => !readyId(id));
  return [...READY, ...own.sort((a, b) => nameOf(settings, a).localeCompare(nameOf(settings, b)))];
}

/** How many of some don'ts a set looks for. */
export function sizeOf(settings: Settings, id: string, donts: readonly { id: string }[]): number {
  const off = setsOf(settings, ready)[id]?.off ?? [];
  return donts.filter((dont) => !off.includes(dont.id)).length;
}
