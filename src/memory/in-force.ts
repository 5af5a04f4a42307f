import { browser } from 'wxt/browser';
import { asPolicy, type Policy, underPolicy } from './policy.ts';
import type { Settings } from './settings.ts';
import { type Kept, settings } from './store.ts';

/** Something that can be read and followed, and is changed elsewhere. */
export type Followed<T> = Pick<Kept<T>, 'read' | 'watch'>;

/** What the company sets for its people. */
export const policy: Followed<Policy> = {
  async read() {
    try {
      return asPolicy(await browser.storage.managed.get(null));
    } catch {
      // Firefox has no managed storage where nobody set anything.
      return asPolicy({});
    }
  },
  watch(changed) {
    const told = async () => changed(await policy.read());
    browser.storage.managed.onChanged.addListener(told);
    // On a page that outlives the extension there is nothing left to stop.
    return () => browser.runtime?.id && browser.storage.managed.onChanged.removeListener(told);
  },
};

/** Settings as they hold: the person's, under the switches the company sets. */
export const inForce: Followed<Settings> = {
  async read() {
    const [chosen, set] = await Promise.all([settings.read(), policy.read()]);
    return underPolicy(chosen, set);
  },
  watch(changed) {
    const told = async () => changed(await inForce.read());
    const stops = [settings.watch(told), policy.watch(told)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};
