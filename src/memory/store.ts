import { storage, type WxtStorageItem } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { asCoachSettings, COACH_DEFAULTS, type CoachSettings } from './coach.ts';
import { asIgnores, type Ignores, NO_IGNORES } from './ignores.ts';
import { asSettings, DEFAULTS, MIGRATIONS, type Settings, VERSION } from './settings.ts';

/** Something kept in the browser's own storage, on this machine only. */
export interface Kept<T> {
  read(): Promise<T>;
  /**
   * Reads, edits and writes; changes made at the same time wait for each other. Rejects, and leaves all as it was, when
   * the storage is full, and with NewerError when what is kept was written by a newer Deskside.
   */
  change(edit: (now: T) => T): Promise<void>;
  /** Calls back on each change, from wherever it was made. Returns how to stop. */
  watch(changed: (now: T) => void): () => void;
}

/** What is kept was written by a newer Deskside than this one; writing would lose what this one does not know. */
export class NewerError extends Error {
  override name = 'NewerError';
  override message = 'These settings were written by a newer Deskside.';
}

function keep<T extends object>(
  item: WxtStorageItem<T, Record<string, unknown>>,
  validate: (stored: unknown) => T,
  version = 1,
): Kept<T> {
  let turn: Promise<void> = Promise.resolve();
  const read = async () => validate(await item.getValue());
  const write = async (edit: (now: T) => T) => {
    const { v: stored = 1 } = await item.getMeta();
    if (Number(stored) > version) throw new NewerError();
    await item.setValue(edit(await read()));
  };
  return {
    read,
    change(edit) {
      // Our pages and the worker share these locks. A page's own frames, where they lack them, have their turn.
      const alone = () => navigator.locks?.request(item.key, () => write(edit)) ?? write(edit);
      const mine = turn.then(alone);
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
  storage.defineItem<Settings>('local:settings', {
    fallback: DEFAULTS,
    version: VERSION,
    migrations: MIGRATIONS,
  }),
  asSettings,
  VERSION,
);

export const ignores: Kept<Ignores> = keep(
  storage.defineItem<Ignores>('local:ignores', { fallback: NO_IGNORES, version: 1 }),
  asIgnores,
);

export const coach: Kept<CoachSettings> = keep(
  storage.defineItem<CoachSettings>('local:coach', { fallback: COACH_DEFAULTS, version: 1 }),
  asCoachSettings,
);
