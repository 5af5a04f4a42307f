import * as v from 'valibot';
import { changeDatabase, withDatabase } from '../database.ts';
import { type KeptPromise, PromiseShape } from '../lines.ts';

/** For how long a promise that is done or let go is still listed, in ms. */
const SETTLED = 30 * 24 * 60 * 60 * 1000;

/** What is known of a promise when it is made. */
export type NewPromise = Pick<KeptPromise, 'words' | 'page' | 'due'>;

/** Keeps a promise made at `now`. */
export function keepPromise(promise: NewPromise, now: number): Promise<void> {
  const fresh = { was: null, state: 'open', ended: null, reminded: false } as const;
  return changeDatabase(['promises'], (work) =>
    work.objectStore('promises').put({ ...promise, ...fresh, id: crypto.randomUUID(), made: now }),
  );
}

/** Forgets what was settled long before `now`. */
export function forgetSettled(now: number): Promise<void> {
  return changeDatabase(['promises'], async (work) => {
    const store = work.objectStore('promises');
    for (const old of await store.getAll())
      if (old.state !== 'open' && (old.ended ?? now) < now - SETTLED) await store.delete(old.id);
  });
}

/** All promises kept, the one due first before the others; a damaged one is left out. */
export async function readPromises(): Promise<KeptPromise[]> {
  const all = await withDatabase((database) => database.getAll('promises'));
  return all.filter((each) => v.is(PromiseShape, each)).sort((one, other) => one.due - other.due);
}

/** Changes a promise; one that is gone meanwhile stays so. */
export function changePromise(id: string, edit: (now: KeptPromise) => KeptPromise): Promise<void> {
  return changeDatabase(['promises'], async (work) => {
    const store = work.objectStore('promises');
    const now = await store.get(id);
    if (now) await store.put(edit(now));
  });
}

export const done = (promise: KeptPromise, now: number): KeptPromise => ({
  ...promise,
  state: 'done',
  ended: now,
});
export const letGo = (promise: KeptPromise, now: number): KeptPromise => ({
  ...promise,
  state: 'gone',
  ended: now,
});
export const reopened = (promise: KeptPromise): KeptPromise => ({ ...promise, state: 'open', ended: null });
/** Due at another time, which is reminded of anew. */
export const moved = (promise: KeptPromise, due: number): KeptPromise => ({
  ...reopened(promise),
  ...{ due, was: promise.was ?? promise.due, reminded: false },
});

/** Forgets every promise. */
export function wipePromises(): Promise<void> {
  return changeDatabase(['promises'], (work) => work.objectStore('promises').clear());
}

const channel = () => new BroadcastChannel('promises');

/** Tells every open page of ours that a promise was kept or changed. */
export function tellPromised(): void {
  const open = channel();
  open.postMessage(null);
  open.close();
}

/** Calls back when a promise was kept or changed anywhere. Returns how to stop. */
export function onPromised(changed: () => void): () => void {
  const open = channel();
  open.onmessage = changed;
  return () => open.close();
}
