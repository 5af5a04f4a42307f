import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { type Travel, travel } from '../../../src/memory/sync.ts';

/** Whether sets and house rules go along with the browser account. */
export function Travels() {
  const [now, setNow] = useState<Travel | null>(null);
  useEffect(() => {
    void travel.getValue().then(setNow);
    return travel.watch(setNow);
  }, []);
  return now && <p class={now === 'together' ? 'after soft' : 'notice'}>{t(`travel.${now}`)}</p>;
}
