import { useEffect, useState } from 'preact/hooks';
import { onCounted } from '../memory/coach.ts';
import { trouble } from '../memory/coach-trouble.ts';
import { type Counts, readCounts } from '../memory/counts/counts.ts';
import { type Trouble, troubleOf } from '../memory/database.ts';

/** The counts, and why the last draft is not in them, if so. */
export interface Counted {
  /** Null if they cannot be read. */
  counts: Counts | null;
  trouble: Trouble | null;
}

async function read(): Promise<Counted> {
  const last = await trouble.getValue();
  try {
    return { counts: await readCounts(), trouble: last };
  } catch (error) {
    return { counts: null, trouble: troubleOf(error) };
  }
}

/** The counts as they are now, and follow from whichever window they change in; null until they are read. */
export function useCounted(): Counted | null {
  const [now, setNow] = useState<Counted | null>(null);
  useEffect(() => {
    const again = () => void read().then(setNow);
    again();
    return onCounted(again);
  }, []);
  return now;
}
