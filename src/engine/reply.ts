import type { ReplyCheck } from '../catalogue/schema.ts';
import { gradeOf } from './readability.ts';
import { countOf, hitsOf, occurs, type Scan } from './scan.ts';

/** Whether all that a reply check asks for is so. */
export function replyCheckHolds(check: ReplyCheck, text: Scan): boolean {
  const body = text.body();
  const grade = check.grade;
  return (
    body.words >= (check.words ?? 1) &&
    (!check.customer || (text.customer !== null && occurs(check.customer, text.customer))) &&
    check.lacks.every((owner) => !occurs(owner, text)) &&
    hasAll(check.has, text) &&
    (!check.ends || endsWith(check.ends, text)) &&
    (!check.longest || body.longest >= check.longest) &&
    (grade === undefined || gradeOf(body) >= grade)
  );
}

function hasAll(has: ReplyCheck['has'], text: Scan): boolean {
  for (const owner in has) if (countOf(owner, text) < (has[owner] ?? 0)) return false;
  return true;
}

function endsWith(owner: string, text: Scan): boolean {
  const last = text.sentences.findLastIndex(({ kind }) => kind === 'body');
  return last >= 0 && hitsOf(owner, last, text).length > 0;
}
