import type { ComponentType } from 'preact';
import { Donts } from './Donts.tsx';
import { Ignored } from './Ignored.tsx';

/** One part of the options page. Its name and its opening line are under `section.<id>` in src/locales. */
export interface Section {
  /** Also its address: `options.html#donts`. */
  id: 'donts' | 'ignored';
  Section: ComponentType;
}

/** The parts of the options page, in their order; the first is shown where none is asked for. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'donts', Section: Donts },
  { id: 'ignored', Section: Ignored },
];
