import type { ReplyCheck } from '../catalogue/schema.ts';
import { gradeOf } from './readability.ts';
import { countOf, hitsOf, occurs, type Scan } from './scan.ts';

/** Whether all that a reply check asks for is so. */
export function replyCheckHolds(check: ReplyCheck, text: Scan): boolean {
  const counts = text.body();
  const words = counts.reduce((sum, each) => sum + each.words, 0);
  const grade = check.grade;
  return (
    words >= (check.words ?? 1) &&
    Object.entries(check.has).every(([owner, least]) => countOf(owner, text) >= least) &&
    check.lacks.every((owner) => !occurs(owner, text)) &&
    (!check.ends || endsWith(check.ends, text)) &&
    (!check.longest || counts.some((each) => each.words >= (check.longest ?? 0))) &&
    (grade === undefined || gradeOf(counts) >= grade) &&
    (!check.customer || (text.customer !== null && occurs(check.customer, text.customer)))
  );
}

function endsWith(owner: string, text: Scan): boolean {
  const last = text.sentences.findLastIndex(({ kind }) => kind === 'body');
  return last >= 0 && hitsOf(owner, last, text).length > 0;
}
