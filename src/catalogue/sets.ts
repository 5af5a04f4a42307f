import type { Catalogue, Rule } from './schema.ts';

/** The sets that come with Deskside, from most to least. */
export const READY = ['everything', 'gentle', 'essentials'] as const;

interface ReadySet {
  /** What the interface calls it stands in src/locales. */
  name: string;
  off: string[];
  severity: Record<string, Rule['severity']>;
}
export type ReadySets = Record<(typeof READY)[number], ReadySet>;

/** Besides all that is serious, what customers mind most and agents least expect. */
const ESSENTIAL = [
  'cover-up',
  'flat-refusal',
  'indifference',
  'insincere-apology',
  'state-a-policy',
  'telling-how-to-feel',
  'vague-promise',
];

/** What is asked of the whole reply rather than of its words. */
const DEMANDING = ['missing-manners', 'no-next-step', 'overcomplicated'];

const SOFTER = { error: 'warning', warning: 'hint', hint: 'hint' } as const;

/** The ready sets of a catalogue: all of it; all but the demanding, said softly; and what no reply should ever say. */
export function readySets({ rules }: Pick<Catalogue, 'rules'>): ReadySets {
  const offBut = (isOn: (rule: Rule) => boolean) => rules.filter((rule) => !isOn(rule)).map(({ id }) => id);
  return {
    everything: { name: '', off: [], severity: {} },
    gentle: {
      name: '',
      off: offBut(({ id }) => !DEMANDING.includes(id)),
      severity: Object.fromEntries(rules.map(({ id, severity }) => [id, SOFTER[severity]])),
    },
    essentials: {
      name: '',
      off: offBut(({ id, severity }) => severity === 'error' || ESSENTIAL.includes(id)),
      severity: {},
    },
  };
}
