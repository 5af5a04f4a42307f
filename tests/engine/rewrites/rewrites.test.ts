import { describe, expect, test } from 'vitest';
import { type Case, casesOf, SETS, type Taken } from './cases.ts';
import { changed, isGrammatical } from './grammar.ts';
import { fits, hasWholeBlanks, isClean, keepsFacts } from './properties.ts';

const PROPERTIES = [
  ['raises no finding', isClean],
  ['keeps numbers, names, links and quoted words', keepsFacts],
  ['is grammatical where it stands', isGrammatical],
  ['fits in capitals, marks and spaces', fits],
  ['has whole blanks', hasWholeBlanks],
] as const;

/** A rewrite as a reader must see it to mend it. */
function shown({ from, draft, finding }: Case, wrong: string[], taken?: Taken): string {
  const [before, after] = changed(draft, taken?.after ?? draft);
  const where = `${finding.rule} [${finding.text || 'whole reply'}] in ${from}: ${wrong.join(', ')}`;
  return taken ? `${where}\n  before: ${before}\n  after:  ${after}` : `${where}\n  draft:  ${draft}`;
}

describe.each(Object.entries(SETS))('the rewrites of every finding in %s', (name, read) => {
  const drafts = read();
  const cases = casesOf(drafts ?? []);

  test('there is one for each', ({ skip }) => {
    skip(!drafts, `${name} is not beside this copy`);
    expect(cases.length).toBeGreaterThan(0);
    const bare = cases.filter(({ taken }) => taken.length === 0);
    expect(bare.map((each) => shown(each, ['no rewrite']))).toEqual([]);
  });

  test.for(PROPERTIES)('each %s', { timeout: 60_000 }, async ([, property], { skip }) => {
    skip(!drafts, `${name} is not beside this copy`);
    const failing: string[] = [];
    for (const each of cases)
      for (const taken of each.taken) {
        const wrong = await property(each, taken);
        if (wrong.length > 0) failing.push(shown(each, wrong, taken));
      }
    expect(failing).toEqual([]);
  });
});
