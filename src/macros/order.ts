import type { Finding, Severity } from '../engine/types.ts';

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** The severity of the gravest of some findings; a hint if there are none. */
export function gravest(findings: readonly Pick<Finding, 'severity'>[]): Severity {
  return findings.reduce<Severity>(
    (worst, { severity }) => (WEIGHT[severity] < WEIGHT[worst] ? severity : worst),
    'hint',
  );
}

/** The macros with findings: those with a serious one first, then those with most, then as they came in. */
export function inOrder<T extends { index: number; findings: readonly Finding[] }>(
  audited: readonly T[],
): T[] {
  return audited
    .filter(({ findings }) => findings.length > 0)
    .sort(
      (a, b) =>
        WEIGHT[gravest(a.findings)] - WEIGHT[gravest(b.findings)] ||
        b.findings.length - a.findings.length ||
        a.index - b.index,
    );
}

/** A don't found in some macros. */
export interface Found {
  rule: string;
  message: string;
  severity: Severity;
  /** How often, in all macros. */
  count: number;
}

/** Every don't that was found: the serious ones first, then what was found most. Each is called what it was called first. */
export function dontsIn(audited: readonly { findings: readonly Finding[] }[]): Found[] {
  const found = new Map<string, Found>();
  for (const { rule, severity, message } of audited.flatMap(({ findings }) => findings)) {
    const known = found.get(rule);
    if (known) known.count += 1;
    else found.set(rule, { rule, severity, message, count: 1 });
  }
  return [...found.values()].sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || a.message.localeCompare(b.message),
  );
}
