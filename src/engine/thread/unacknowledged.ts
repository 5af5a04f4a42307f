import { countOf } from '../scan.ts';
import type { ThreadCheck } from './index.ts';

/** Signs and dos of which one is enough to show that the customer was heard. */
const HEARD = ['apology', 'shows-understanding', 'owns-it', 'thanks', 'done'];

/** The customer is angry about a problem, and nothing in the draft meets it. */
export const unacknowledged: ThreadCheck = (draft, customer) => {
  const angry = countOf('anger', customer) > 0 && countOf('problem', customer) > 0;
  const heard = HEARD.some((sign) => countOf(sign, draft) > 0);
  return angry && !heard ? [{ start: null, end: null }] : [];
};
