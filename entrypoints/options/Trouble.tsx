import { useEffect, useState } from 'preact/hooks';
import { onTrouble } from './saving.ts';

/** Says why the last change could not be kept. */
export function Trouble() {
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => onTrouble(setTrouble), []);
  return <div role="alert">{trouble && <p class="trouble">{trouble}</p>}</div>;
}
