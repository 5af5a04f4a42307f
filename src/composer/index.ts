export { endAfterTyping, followEdit } from './follow.ts';
export { look } from './sites/sight.ts';
export type { Composer, Mark, Outcome, WatchOptions } from './types.ts';
export { watchComposers } from './watch.ts';
