import { occurs } from '../scan.ts';
import type { ThreadCheck } from './thread-check.ts';

/** Signs and dos of which one is enough to show that the customer was heard. */
const HEARD = ['apology', 'shows-understanding', 'owns-it', 'thanks', 'done'];

/** The customer is angry about a problem, and nothing in the draft meets it. */
export const unacknowledged: ThreadCheck = (draft, customer) => {
  const angry = occurs('anger', customer) && occurs('problem', customer);
  const heard = HEARD.some((sign) => occurs(sign, draft));
  return angry && !heard ? [{ start: null, end: null }] : [];
};
