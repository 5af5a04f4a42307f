import { walk } from '../walk.ts';
import { readingOf } from '../zones.ts';

/** The words of a message as the page shows it; `gone` is a selector of what is not the writer's there. */
export function readMessage(element: Element, gone?: string): string {
  const { text } = walk(element, { reading: (child) => readingOf(child, gone), keepsSpace: () => false });
  return text.trim();
}
