import { withRule, withWords } from '../../src/memory/ignores.ts';
import { HOUR, withBadge } from '../../src/memory/settings.ts';
import { ignores, settings } from '../../src/memory/store.ts';
import type { Choice } from '../../src/messages.ts';

/**
 * Keeps what the agent chose in a page. The page's own script cannot: it shares no locks with our pages and other
 * tabs, and of two changes made at once it would lose one.
 */
export async function choose(choice: Choice): Promise<null> {
  if (choice.what === 'words')
    await ignores.change((now) => withWords(now, { rule: choice.rule, text: choice.words }));
  if (choice.what === 'site') await ignores.change((now) => withRule(now, choice.rule, choice.host));
  if (choice.what === 'hour') await settings.change((now) => ({ ...now, pausedUntil: Date.now() + HOUR }));
  if (choice.what === 'noPromises') await settings.change((now) => ({ ...now, promises: false }));
  if (choice.what === 'badge') await settings.change((now) => withBadge(now, choice.host, choice.where));
  return null;
}
