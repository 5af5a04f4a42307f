import type { Catalogue } from '../catalogue/schema.ts';
import { READY } from '../catalogue/sets.ts';
import type { Settings } from '../memory/settings.ts';
import { type Pack, PackRefusal, VERSION } from './pack.ts';
import { proveRule } from './prove.ts';
import { sumOf } from './sum.ts';

/**
 * Packs a set and the house rules.
 * @param id of a ready set or of one of the person's own; any other counts as everything
 * @returns the pack, and the house rules left out of it, as no Deskside would take them
 */
export function packOf(
  settings: Settings,
  id: string,
  catalogue: Catalogue,
): { pack: Pack; left: Settings['house'] } {
  const own = settings.sets[id];
  const ready = READY.find((each) => each === id) ?? 'everything';
  const holds = (rule: Settings['house'][number]) => {
    try {
      return proveRule(rule, catalogue).id === rule.id;
    } catch (error) {
      if (error instanceof PackRefusal) return false;
      throw error;
    }
  };
  const house = settings.house.filter(holds);
  return {
    pack: { set: own ?? { ready }, house },
    left: settings.house.filter((rule) => !house.includes(rule)),
  };
}

/** A pack as the text of a file; on one line if it is to go into another one. */
export async function writePack(pack: Pack, layout: 'lines' | 'line' = 'lines'): Promise<string> {
  const file = { deskside: 'pack', version: VERSION, sum: await sumOf(pack), pack };
  return layout === 'line' ? JSON.stringify(file) : `${JSON.stringify(file, null, 2)}\n`;
}
