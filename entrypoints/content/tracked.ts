import { followEdit, type Mark } from '../../src/composer/index.ts';
import type { Finding } from '../../src/engine/types.ts';

/** A finding with a name of its own that stays while the words it is about stay. */
export interface Tracked {
  key: string;
  finding: Finding;
}

let named = 0;

/** Whether both say the same of the same place. */
function isSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.start === other.start &&
    one.end === other.end &&
    one.message === other.message
  );
}

/** Names the findings of a report; one that was known before at the same place keeps its name. */
export function track(findings: readonly Finding[], known: readonly Tracked[]): Tracked[] {
  const left = [...known];
  return findings.map((finding) => {
    const at = left.findIndex((before) => isSame(before.finding, finding));
    const [before] = at < 0 ? [] : left.splice(at, 1);
    named += 1;
    return { key: before?.key ?? `${finding.rule}/${named}`, finding };
  });
}

/** The underlines of findings; those about the whole reply have none. */
export function marksOf(tracked: readonly Tracked[]): Mark[] {
  return tracked.flatMap(({ key, finding: { start, end, severity } }) =>
    start === null || end === null ? [] : [{ key, start, end, severity }],
  );
}

/** Findings moved along with an edit of the draft; those whose words it touched are gone. */
export function follow(tracked: readonly Tracked[], before: string, after: string): Tracked[] {
  const marks = new Map(followEdit(marksOf(tracked), before, after).map((mark) => [mark.key, mark]));
  return tracked.flatMap((each) => {
    if (each.finding.start === null) return [each];
    const mark = marks.get(each.key);
    return mark ? [{ ...each, finding: { ...each.finding, start: mark.start, end: mark.end } }] : [];
  });
}

/** Underlines for the blanks of rewrites that still wait for a fact. */
export function blanksOf(draft: string): Mark[] {
  return [...draft.matchAll(/(?<!_)_{4}(?!_)/g)].map(({ index, 0: { length } }) => ({
    key: `blank/${index}`,
    start: index,
    end: index + length,
    severity: 'blank',
  }));
}
