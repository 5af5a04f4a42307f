import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../src/i18n.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { Try } from './Try.tsx';

/** The keys that go to the next finding, as the browser has them; null where there are none. */
function useKeys(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      setKeys(all.find(({ name }) => name === 'next-finding')?.shortcut || null);
    });
  }, []);
  return keys;
}

/** What is shown once, when Deskside has come: what it does, and a reply to try it on. */
export function Welcome() {
  const keys = useKeys();
  return (
    <main>
      <header class="brand">
        <img src="/icon/128.png" width="48" height="48" alt="" />
        <h1>{t('welcome.title')}</h1>
      </header>
      <ol class="sentences">
        <li>{t('welcome.reads')}</li>
        <li>{keys ? t('welcome.opensByKey', { keys }) : t('welcome.opens')}</li>
        <li>{t('welcome.stays')}</li>
      </ol>
      <Try />
      <footer class="further">
        <a class="plain" href="/coach.html">
          {t('popup.coach')}
        </a>
        <button type="button" class="plain" onClick={trusted(() => void browser.runtime.openOptionsPage())}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}
