import { answer } from './answers.ts';
import { createDesk, type Desk, type DeskOptions } from './desk.ts';
import { listenToKeys } from './keys.ts';
import { listenToPointer } from './pointer.ts';

/** Has the reply boxes of this page read, and the agent heard, until `signal` aborts. */
export function startDesk(options: DeskOptions, signal: AbortSignal): Desk {
  const desk = createDesk(options, signal);
  listenToPointer(desk, signal);
  listenToKeys(desk, signal);
  answer(desk, signal);
  return desk;
}
