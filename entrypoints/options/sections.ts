import { t } from '../../src/i18n.ts';
import type { Section } from '../../src/ui/Sections.tsx';
import { Donts } from './donts/Donts.tsx';
import { House } from './house/House.tsx';
import { Ignored } from './Ignored.tsx';
import { Macros } from './macros/Macros.tsx';
import { Sets } from './sets/Sets.tsx';

const section = (
  id: 'donts' | 'house' | 'sets' | 'macros' | 'ignored',
  Section: Section['Section'],
): Section => ({
  id,
  name: () => t(`section.${id}.name`),
  about: () => t(`section.${id}.about`),
  Section,
});

/** The parts of the options page, in their order. */
export const SECTIONS = [
  section('donts', Donts),
  section('house', House),
  section('sets', Sets),
  section('macros', Macros),
  section('ignored', Ignored),
] as const;
