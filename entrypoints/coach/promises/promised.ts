import { useEffect, useState } from 'preact/hooks';
import { type Trouble, troubleOf } from '../../../src/memory/database.ts';
import type { KeptPromise } from '../../../src/memory/lines.ts';
import {
  changePromise,
  onPromised,
  readPromises,
  tellPromised,
} from '../../../src/memory/promises/promises.ts';
import { setAlarm } from '../../../src/memory/promises/reminders.ts';

/** A timer that is longer may run late. */
const HOUR = 60 * 60 * 1000;

/** The promises kept, as they are at a moment (epoch ms). */
export interface Promised {
  /** Null if they cannot be read. */
  promises: KeptPromise[] | null;
  trouble: Trouble | null;
  now: number;
}

async function read(): Promise<Promised> {
  const now = Date.now();
  try {
    return { promises: await readPromises(), trouble: null, now };
  } catch (error) {
    return { promises: null, trouble: troubleOf(error), now };
  }
}

/** The promises as they are now: they follow from whichever window they change in, and the time; null until they are read. */
export function usePromised(): Promised | null {
  const [state, setState] = useState<Promised | null>(null);
  useEffect(() => {
    const again = () => void read().then(setState);
    again();
    return onPromised(again);
  }, []);
  useEffect(() => {
    if (!state) return;
    const ahead = (state.promises ?? []).map(({ due }) => due - state.now).filter((ms) => ms > 0);
    const timer = setTimeout(() => setState({ ...state, now: Date.now() }), Math.min(HOUR, ...ahead));
    return () => clearTimeout(timer);
  }, [state]);
  return state;
}

/** Changes a promise, and what is reminded of next. Rejects when it could not be kept. */
export async function change(
  id: string,
  edit: (promise: KeptPromise, now: number) => KeptPromise,
): Promise<void> {
  await changePromise(id, (promise) => edit(promise, Date.now()));
  await setAlarm();
  tellPromised();
}
