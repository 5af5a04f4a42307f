import type { Rule } from '../../catalogue/schema.ts';
import type { Scan } from '../scan.ts';
import type { Thread } from '../types.ts';
import { asksAgain } from './asks-again.ts';
import { unacknowledged } from './unacknowledged.ts';
import { unansweredQuestions } from './unanswered-questions.ts';

/** What a thread check finds: a stretch of the draft, or the whole reply (nulls). */
export interface ThreadFound {
  start: number | null;
  end: number | null;
  /** In place of the rule's own line, where more can be said. */
  message?: string;
}

/** Looks at the draft beside the customer's latest message. Must find nothing when unsure. */
export type ThreadCheck = (draft: Scan, customer: Scan, thread: Thread) => ThreadFound[];

const CHECKS: Record<Rule['thread'][number]['check'], ThreadCheck> = {
  'asks-again': asksAgain,
  unacknowledged,
  'unanswered-questions': unansweredQuestions,
};

/** What the rule's thread checks find; nothing where the thread holds no message of the customer's. */
export function threadFindings(rule: Rule, draft: Scan, thread: Thread): ThreadFound[] {
  const { customer } = draft;
  return customer ? rule.thread.flatMap(({ check }) => CHECKS[check](draft, customer, thread)) : [];
}
