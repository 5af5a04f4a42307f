import { t } from '../../src/i18n.ts';
import type { Section } from '../../src/ui/Sections.tsx';
import { Donts } from './Donts.tsx';
import { Ignored } from './Ignored.tsx';

const section = (id: 'donts' | 'ignored', Section: Section['Section']): Section => ({
  id,
  name: () => t(`section.${id}.name`),
  about: () => t(`section.${id}.about`),
  Section,
});

/** The parts of the options page, in their order. */
export const SECTIONS = [section('donts', Donts), section('ignored', Ignored)] as const;
