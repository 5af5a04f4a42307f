import { t } from '../../src/i18n.ts';
import type { Settings } from '../../src/memory/settings.ts';
import { NewerError, settings } from '../../src/memory/store.ts';
import { ChangedError } from '../../src/packs/take.ts';

type Listener = (trouble: string | null) => void;
const listeners = new Set<Listener>();

/** Hears why the last change could not be kept, and null once one is. Returns how to stop. */
export function onTrouble(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits for a change to be kept. What goes wrong is said on the page, and all stays as it was. */
export async function attempt(change: Promise<void>): Promise<boolean> {
  let trouble: string | null = null;
  try {
    await change;
  } catch (error) {
    trouble = inWords(error);
  }
  for (const listener of listeners) listener(trouble);
  return trouble === null;
}

function inWords(error: unknown): string {
  if (error instanceof NewerError) return t('trouble.newer');
  return error instanceof ChangedError ? t('trouble.changed') : t('trouble.full');
}

/** Changes the settings, or says why not. */
export function save(edit: (now: Settings) => Settings): Promise<boolean> {
  return attempt(settings.change(edit));
}
