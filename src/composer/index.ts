export { endAfterTyping, followEdit } from './follow.ts';
export type { Composer, Mark, Outcome, WatchOptions } from './types.ts';
export { watchComposers } from './watch.ts';
