import type { Rule } from '../../catalogue/schema.ts';
import type { Scan } from '../scan.ts';
import { askedForContact } from './asked-for-contact.ts';
import { asksAgain } from './asks-again.ts';
import { leftOut } from './left-out.ts';
import { thirdApology } from './third-apology.ts';
import type { ThreadCheck, ThreadFound } from './thread-check.ts';
import { unacknowledged } from './unacknowledged.ts';
import { unansweredQuestions } from './unanswered-questions.ts';
import { wayTried } from './way-tried.ts';
import { whatTheyLack } from './what-they-lack.ts';

const CHECKS: Record<Rule['thread'][number]['check'], ThreadCheck> = {
  'asked-for-contact': askedForContact,
  'asks-again': asksAgain,
  'left-out': leftOut,
  'third-apology': thirdApology,
  unacknowledged,
  'unanswered-questions': unansweredQuestions,
  'way-tried': wayTried,
  'what-they-lack': whatTheyLack,
};

/** What the rule's thread checks find; nothing where the thread holds no message of the customer's. */
export function threadFindings(rule: Rule, draft: Scan): ThreadFound[] {
  const { customer } = draft;
  return customer ? rule.thread.flatMap(({ check }) => CHECKS[check](draft, customer)) : [];
}
