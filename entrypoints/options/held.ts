import catalogue from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { policy } from '../../src/memory/in-force.ts';
import type { Policy } from '../../src/memory/policy.ts';
import type { Settings } from '../../src/memory/settings.ts';
import { settings } from '../../src/memory/store.ts';
import { type Company, companyOf, underCompany } from '../../src/packs/company.ts';
import { useKept } from '../../src/ui/kept.ts';

let last: { key: string; company: Promise<Company> } | null = null;

/** Reads a policy's packs, once for all parts of the page that ask. */
function readOnce(set: Policy): Promise<Company> {
  const key = JSON.stringify(set);
  if (last?.key !== key) last = { key, company: companyOf(set, catalogue) };
  return last.company;
}

/** What the company sets, as it is now and follows; null until it is read. */
function useCompany(): Company | null {
  const set = useKept(policy);
  const [company, setCompany] = useState<Company | null>(null);
  useEffect(() => {
    let isLatest = true;
    if (set) void readOnce(set).then((read) => isLatest && setCompany(read));
    return () => {
      isLatest = false;
    };
  }, [set]);
  return company;
}

/** The settings: as the person chose them, and as they hold under what the company sets. Null until they are read. */
export function useHeld(): { chosen: Settings; held: Settings; company: Company } | null {
  const chosen = useKept(settings);
  const company = useCompany();
  return chosen && company && { chosen, held: underCompany(chosen, company), company };
}
