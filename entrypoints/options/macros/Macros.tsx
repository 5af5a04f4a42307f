import { useEffect } from 'preact/hooks';
import { useHeld } from '../held.ts';
import { useAudit } from './auditing.ts';
import { Bring } from './Bring.tsx';
import { Going } from './Going.tsx';
import { Outcome } from './Outcome.tsx';
import { Says } from './Says.tsx';

/** The macro audit: saved replies all at once, what is found in them, and rewrites to take. */
export function Macros() {
  const now = useHeld();
  const { audit, trouble, waiting } = useAudit();
  const isUnsaved = audit?.isUnsaved ?? false;

  useEffect(() => {
    if (!isUnsaved) return;
    // The browser asks before the page, and the rewrites with it, is gone.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  if (!now) return null;
  return (
    <>
      <Bring held={now.held} trouble={trouble} hasMacros={audit !== null} isAsking={waiting !== null} />
      {audit?.isGoing && <Going audit={audit} />}
      <div role="status">{audit && !audit.isGoing && <Says audit={audit} />}</div>
      {audit && !audit.isGoing && <Outcome key={audit.name} audit={audit} held={now.held} />}
    </>
  );
}
