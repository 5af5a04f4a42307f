import { useLayoutEffect, useState } from 'preact/hooks';
import type { Followed } from '../memory/in-force.ts';

/** Something kept, as it is now and follows from wherever it is changed; null until it is read. */
export function useKept<T>(kept: Followed<T>): T | null {
  const [now, setNow] = useState<T | null>(null);
  useLayoutEffect(() => {
    void kept.read().then(setNow);
    return kept.watch(setNow);
  }, [kept]);
  return now;
}
