import catalogue from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { dontsIn, type Found } from '../../../src/macros/order.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import type { Audit } from './auditing.ts';
import { Column } from './Column.tsx';
import { Donts } from './Donts.tsx';
import { List } from './List.tsx';
import { Save } from './Save.tsx';

/** What is found in the macros that were brought. */
export function Outcome({ audit, held }: { audit: Audit; held: Settings }) {
  const { rows, table } = audit;
  const [rule, setRule] = useState<string | null>(null);
  const has = ({ first }: (typeof rows)[number]) => first.findings.some((finding) => finding.rule === rule);
  return (
    <>
      {table && table.columns.length > 1 && <Column table={table} held={held} />}
      <Save audit={audit} />
      {rows.length > 0 && (
        <>
          <Donts found={dontsIn(rows.map(({ now }) => now)).map(byItsName)} picked={rule} pick={setRule} />
          <List key={rule} rows={rule === null ? rows : rows.filter(has)} />
        </>
      )}
    </>
  );
}

/** A don't is called as in the catalogue, whatever a single phrase of it says. */
function byItsName(found: Found): Found {
  return { ...found, message: catalogue.rules.find(({ id }) => id === found.rule)?.say ?? found.message };
}
