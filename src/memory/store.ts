import { storage, type WxtStorageItem } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { asIgnores, type Ignores, NO_IGNORES } from './ignores.ts';
import { asSettings, DEFAULTS, type Settings } from './settings.ts';

/** Something kept in the browser's own storage, on this machine only. */
export interface Kept<T> {
  read(): Promise<T>;
  /** Reads, edits and writes; changes made in one place at the same time wait for each other. */
  change(edit: (now: T) => T): Promise<void>;
  /** Calls back on each change, from wherever it was made. Returns how to stop. */
  watch(changed: (now: T) => void): () => void;
}

function keep<T extends object>(
  item: WxtStorageItem<T, Record<string, unknown>>,
  validate: (stored: unknown) => T,
): Kept<T> {
  let turn: Promise<void> = Promise.resolve();
  const read = async () => validate(await item.getValue());
  return {
    read,
    change(edit) {
      const mine = turn.then(async () => item.setValue(edit(await read())));
      turn = mine.catch(() => undefined);
      return mine;
    },
    watch(changed) {
      const stop = item.watch((now) => changed(validate(now)));
      // On a page that outlives the extension there is nothing left to stop.
      return () => browser.runtime?.id && stop();
    },
  };
}

export const settings: Kept<Settings> = keep(
  storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 }),
  asSettings,
);

export const ignores: Kept<Ignores> = keep(
  storage.defineItem<Ignores>('local:ignores', { fallback: NO_IGNORES, version: 1 }),
  asIgnores,
);
