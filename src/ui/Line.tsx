import type { Severity } from '../engine/types.ts';
import { t } from '../i18n.ts';

const DRAWN: Record<Severity, { d: string; dashes?: string }> = {
  error: { d: 'M1 4 q2 -4 4 0 t4 0 t4 0 t4 0' },
  warning: { d: 'M1 4 h17', dashes: '4.5 2.5' },
  hint: { d: 'M1.5 4 h17', dashes: '0.1 3.9' },
};

/** A piece of the underline the finding has in the draft, so that the two are known for the same. */
export function Line({ severity }: { severity: Severity }) {
  const { d, dashes } = DRAWN[severity];
  return (
    <svg
      class={`line ${severity}`}
      width="19"
      height="8"
      viewBox="0 0 19 8"
      role="img"
      aria-label={t(`severity.${severity}`)}
    >
      <path d={d} fill="none" stroke-width="1.8" stroke-linecap="round" stroke-dasharray={dashes} />
    </svg>
  );
}
