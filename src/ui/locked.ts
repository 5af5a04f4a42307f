import { t } from '../i18n.ts';
import type { Policy } from '../memory/policy.ts';

/** What people know the company as that set something for them. */
export function companyIn({ sets }: Policy): string {
  return sets.company ?? t('policy.company');
}

/** Who keeps a switch as it is, in a sentence; undefined where `set` is, and the person may turn it. */
export function lockedBy(policy: Policy, set: unknown): string | undefined {
  return set === undefined ? undefined : t('policy.locked', { company: companyIn(policy) });
}
