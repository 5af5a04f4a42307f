import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import type { Settings } from '../../src/memory/settings.ts';
import { type Applied, type PageFinding, type PageState, send } from '../../src/messages.ts';
import { Findings } from './Findings.tsx';
import { composerOn, type Page, stateOf } from './page.ts';

/** The draft in use on the page: what is found, and what is good. */
export function Draft({ page, chosen }: { page: Page; chosen: Settings }) {
  const [read, setRead] = useState<{ state: PageState; good: string[] } | null | undefined>();
  const refresh = useCallback(async () => setRead(await stateOf(page)), [page]);

  // What is found depends on what is looked for.
  useEffect(() => {
    if (chosen) void refresh();
  }, [refresh, chosen]);

  async function apply({ key }: PageFinding, suggestion: Suggestion): Promise<Applied> {
    const target = await composerOn(page);
    const applied = target
      ? await send('apply', { key, suggestion }, target).catch((): Applied => 'refused')
      : 'moved';
    await refresh();
    return applied;
  }

  if (read === undefined) return null;
  if (read === null) return <p class="state">{t('draft.none')}</p>;
  const { state, good } = read;
  return (
    <>
      {state.findings.length === 0 ? (
        <p class="state">{t('card.clean')}</p>
      ) : (
        <section>
          <h2>{t('draft.findings')}</h2>
          <Findings findings={state.findings} apply={apply} />
        </section>
      )}
      {good.length > 0 && (
        <section>
          <h2>{t('draft.good')}</h2>
          <ul class="good">
            {good.map((says) => (
              <li key={says} lang="en">
                {says}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
