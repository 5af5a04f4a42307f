import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { VERSION } from './settings.ts';
import { settings } from './store.ts';
import { type Parts, partsOf, reconcile, TRAVELLING } from './travel.ts';

/**
 * Whether settings go along with the browser account. `tooBig`: they do not fit there; `refused`: the browser did not
 * take them; `newer`: a newer Deskside on another machine wrote them. In these they stay as they are here.
 */
export type Travel = 'together' | 'tooBig' | 'refused' | 'newer';

export const travel = storage.defineItem<Travel>('local:travel', { fallback: 'together' });
const seen = storage.defineItem<Parts>('local:seen', { fallback: {} });

const VERSION_KEY = 'sync:settings.version';
/** Each part is an item of its own, as the account holds only so much in one. */
const keyOf = (part: string) => `sync:settings.${part}` as const;

async function there(): Promise<{ parts: Parts; version: number }> {
  const items = await storage.getItems([VERSION_KEY, ...TRAVELLING.map(keyOf)]);
  const [version, ...values] = items.map(({ value }) => value);
  const stored = values.map((value, index) => [TRAVELLING[index], value]);
  return { parts: partsOf(Object.fromEntries(stored)), version: Number(version ?? 0) };
}

async function step(): Promise<Travel> {
  const { parts, version } = await there();
  if (version > VERSION) return 'newer';
  const before = await travel.getValue();
  const { take, give } = reconcile(
    await settings.read(),
    parts,
    await seen.getValue(),
    before !== 'together',
  );
  if (Object.keys(take).length > 0) await settings.change((now) => ({ ...now, ...take }));
  await seen.setValue(parts);
  const given = Object.entries(give);
  if (given.length === 0) return 'together';
  try {
    await storage.setItems([
      { key: VERSION_KEY, value: VERSION },
      ...given.map(([part, value]) => ({ key: keyOf(part), value })),
    ]);
    await seen.setValue({ ...parts, ...give });
    return 'together';
  } catch (error) {
    return /quota/i.test(String(error)) ? 'tooBig' : 'refused';
  }
}

/** Brings settings here and in the browser account in step, once. */
export async function bringInStep(): Promise<void> {
  await navigator.locks.request('travel', async () => {
    const now = await step().catch((): Travel => 'refused');
    if (now !== (await travel.getValue())) await travel.setValue(now);
  });
}

/** Keeps them in step from now on, whichever side is changed. */
export function keepInStep(): void {
  settings.watch(() => void bringInStep());
  browser.storage.sync.onChanged.addListener(() => void bringInStep());
  browser.runtime.onInstalled.addListener(() => void bringInStep());
  browser.runtime.onStartup.addListener(() => void bringInStep());
}
