import { t } from '../../src/i18n.ts';
import type { Section } from '../../src/ui/Sections.tsx';
import { Kept } from './Kept.tsx';
import { Practice } from './Practice.tsx';
import { Progress } from './Progress.tsx';
import { Promises } from './promises/Promises.tsx';

const section = (
  id: 'progress' | 'practice' | 'promises' | 'kept',
  Section: Section['Section'],
): Section => ({
  id,
  name: () => t(`coach.section.${id}.name`),
  about: () => t(`coach.section.${id}.about`),
  Section,
});

/** The parts of the coach, in their order. */
export const SECTIONS = [
  section('progress', Progress),
  section('practice', Practice),
  section('promises', Promises),
  section('kept', Kept),
] as const;
