import catalogue from 'virtual:catalogue';
import { check } from '../../src/engine/check.ts';
import { compile } from '../../src/engine/ruleset.ts';
import { suggest } from '../../src/engine/suggest.ts';
import type { Thread } from '../../src/engine/types.ts';
import { tickets } from '../desk/zendesk/tickets.ts';

const ruleset = compile(catalogue);

/** What a ticket of the demo desk tells the engine: its public messages, oldest first. */
export function threadOf(id: number): Thread {
  const entries = tickets.find((ticket) => ticket.id === id)?.entries ?? [];
  return {
    messages: entries.flatMap(({ from, name, paragraphs }) =>
      from === 'internal'
        ? []
        : [{ from: from === 'agent' ? 'agent' : 'customer', name, text: paragraphs.join('\n\n') }],
    ),
  };
}

/** `draft` with the first rewrite of what is found at `words` in it, as the engine by itself makes it. */
export function rewritten(draft: string, words: string, thread: Thread): string {
  const finding = check(draft, thread, ruleset).findings.find(({ text }) => text === words);
  const first = finding && suggest(draft, thread, ruleset, finding)[0];
  if (!first) throw new Error(`The engine has no rewrite for “${words}” in “${draft}”.`);
  return draft.slice(0, first.start) + first.text + draft.slice(first.end);
}
