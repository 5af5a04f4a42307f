import { useEffect, useState } from 'preact/hooks';
import { t } from '../../src/i18n.ts';
import { readPromises } from '../../src/memory/promises/promises.ts';

/** The way to promises that are overdue, while there are some. */
export function Overdue() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const isOver = ({ state, due }: { state: string; due: number }) => state === 'open' && due < Date.now();
    // That they cannot be read is said where they are listed.
    readPromises().then(
      (all) => setCount(all.filter(isOver).length),
      () => undefined,
    );
  }, []);
  if (count === 0) return null;
  return (
    <p>
      <a class="overdue" href="/coach.html#promises" target="_blank" rel="noopener">
        {t('popup.overdue', count)}
      </a>
    </p>
  );
}
