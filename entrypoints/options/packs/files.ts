import catalogue from 'virtual:catalogue';
import { browser } from 'wxt/browser';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { type Pack, PackRefusal } from '../../../src/packs/pack.ts';
import { readPack } from '../../../src/packs/read.ts';
import { packOf, writePack } from '../../../src/packs/write.ts';
import { download } from '../../../src/ui/download.ts';
import { saysOf } from '../house/HouseRule.tsx';
import { nameOf } from '../sets/sets.ts';

/** A file name without what some systems forbid in one. */
const fileName = (name: string) =>
  `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'pack'}.deskside.json`;

/** Hands out a set with the house rules as a file. Gives what the house rules left out of it say. */
export async function savePack(chosen: Settings, id: string): Promise<string[]> {
  const { pack, left } = packOf(chosen, id, catalogue);
  download(fileName(nameOf(chosen, id)), 'application/json', await writePack(pack));
  return left.map(saysOf);
}

/**
 * Hands out a set with the house rules as a policy for this browser and this extension: who looks after the browsers
 * of a company puts it where they read policies.
 */
export async function savePolicy(chosen: Settings, id: string): Promise<string[]> {
  const { pack, left } = packOf(chosen, id, catalogue);
  const set = 'ready' in pack.set ? pack.set.ready : pack.set.name;
  const extensions = {
    [browser.runtime.id]: { company: t('policy.company'), packs: [await writePack(pack, 'line')], set },
  };
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  const policy = isFirefox
    ? { policies: { '3rdparty': { Extensions: extensions } } }
    : { '3rdparty': { extensions } };
  const name = isFirefox ? 'policies.json' : 'deskside-policy.json';
  download(name, 'application/json', `${JSON.stringify(policy, null, 2)}\n`);
  return left.map(saysOf);
}

/** Reads a file the person gave; what is wrong with it comes in words for them. */
export async function openPack(file: Blob): Promise<{ pack: Pack } | { trouble: string }> {
  try {
    return { pack: await readPack(file, catalogue) };
  } catch (error) {
    if (!(error instanceof PackRefusal)) throw error;
    return { trouble: refused(error) };
  }
}

/** Why a pack is not taken, in words for the person. */
export function refused({ reason, what, why }: PackRefusal): string {
  if (reason === 'rule') return t('packs.refused.rule', { what, why });
  if (reason === 'unproven') return t('packs.refused.unproven', { what, why });
  if (reason === 'shape') return t('packs.refused.shape', { why });
  return t(`packs.refused.${reason}`);
}

/** What a pack's set is called. */
export function nameOfPack({ set }: Pack): string {
  return 'ready' in set ? t(`sets.${set.ready}.name`) : set.name;
}
