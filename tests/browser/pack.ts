import { sumOf } from '../../src/packs/sum.ts';

/** A house rule as a rule file has it. */
export const RULE = {
  id: 'house-lamp-lover',
  group: 'respect',
  level: ['phrase'],
  severity: 'warning',
  source: ['House rule'],
  say: 'This greets nobody.',
  why: 'A name greets better.',
  patterns: ['lamp lover'],
  rewrites: ['friend'],
  examples: [{ bad: 'Hello [lamp lover], the lamp is on its way.' }],
  fine: [],
};

/** The text of a pack, whatever is in it. */
export async function packed(pack: unknown, version = 1): Promise<string> {
  return JSON.stringify({ deskside: 'pack', version, sum: await sumOf(pack), pack });
}
