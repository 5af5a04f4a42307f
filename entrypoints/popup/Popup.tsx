import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../src/i18n.ts';
import { inForce, policy } from '../../src/memory/in-force.ts';
import type { Settings } from '../../src/memory/settings.ts';
import { useKept } from '../../src/ui/kept.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { Choices } from './Choices.tsx';
import { Overdue } from './Overdue.tsx';
import { type Page, pageInFront } from './page.ts';
import { Sees } from './Sees.tsx';
import { Site } from './Site.tsx';

/** The popup of the toolbar button: this page's draft, and what to look for. */
export function Popup() {
  const [opened, setOpened] = useState<{ page: Page | null } | null>(null);
  const [chosen, setChosen] = useState<Settings | null>(null);

  const set = useKept(policy);

  // What is read before the first frame is in it: nothing jumps, and nothing is waited for.
  useLayoutEffect(() => {
    const read = async (now: Settings | Promise<Settings>) => {
      const [page, known] = await Promise.all([pageInFront(), now]);
      setOpened({ page });
      setChosen(known);
    };
    void read(inForce.read());
    return inForce.watch(read);
  }, []);

  if (!opened || !chosen || !set) return null;
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>Deskside</h1>
        <a class="quiet" href="/coach.html" target="_blank" rel="noopener">
          {t('popup.coach')}
        </a>
        <button type="button" class="quiet" onClick={trusted(() => void browser.runtime.openOptionsPage())}>
          {t('popup.options')}
        </button>
      </header>
      <Overdue />
      {opened.page ? <Site page={opened.page} chosen={chosen} /> : <p class="state">{t('popup.noPage')}</p>}
      <Choices chosen={chosen} policy={set} />
      {opened.page && <Sees page={opened.page} />}
    </>
  );
}
