import { t } from '../../src/i18n.ts';
import { Sections } from '../../src/ui/Sections.tsx';
import { CompanySets } from './CompanySets.tsx';
import { SECTIONS } from './sections.ts';
import { Trouble } from './Trouble.tsx';

/** The options page. */
export function Options() {
  return (
    <>
      <Sections label={t('options.sections')} sections={SECTIONS} above={<CompanySets />} />
      <Trouble />
    </>
  );
}
