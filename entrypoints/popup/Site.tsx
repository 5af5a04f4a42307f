import { browser } from 'wxt/browser';
import { t } from '../../src/i18n.ts';
import { isOn, isPaused, type Settings, withBadge, withHelpDesk } from '../../src/memory/settings.ts';
import { originsOf, takeWish, unwatchSite, watchSite, wish } from '../../src/memory/sites.ts';
import { settings } from '../../src/memory/store.ts';
import { Switch } from '../../src/ui/Switch.tsx';
import { trusted } from '../../src/ui/trusted.ts';
import { Draft } from './Draft.tsx';
import type { Page } from './page.ts';

/**
 * Asks the browser for this site. The answer is taken in the background, as the prompt may close the popup; here only
 * where there was no prompt, as the browser had said yes since the popup was opened.
 */
async function watch({ host, tabId, isAllowed }: Page): Promise<void> {
  if (isAllowed) return watchSite(host, tabId);
  // Asked for in the same breath as the click: a prompt after a wait is refused.
  const [isGiven] = await Promise.all([
    browser.permissions.request({ origins: originsOf(host) }),
    wish(host, tabId),
  ]);
  if (isGiven && (await takeWish())) await watchSite(host, tabId);
}

/** Whether this site is read; if so, what is found in its draft. */
export function Site({ page, chosen }: { page: Page; chosen: Settings }) {
  const { host, isKnown } = page;
  const isHere = isOn(chosen, host, isKnown);

  function turn(on: boolean): void {
    if (isKnown) void settings.change((now) => withHelpDesk(now, host, on));
    else if (on) void watch(page);
    else void unwatchSite(host);
  }

  if (!isHere && !isKnown)
    return (
      <section class="state">
        <p>{t('site.off')}</p>
        <button type="button" class="main" onClick={trusted(() => void watch(page))}>
          {t('site.watch')}
        </button>
        <small>{t('site.promise', { host })}</small>
      </section>
    );
  return (
    <>
      <Switch says={host} about={t('site.read')} isOn={isHere} turn={turn} />
      {isHere && (
        <Switch
          says={t('site.badge')}
          isOn={chosen.badges[host] !== 'hidden'}
          turn={(on) => settings.change((now) => withBadge(now, host, on ? null : 'hidden'))}
        />
      )}
      {isHere && !isPaused(chosen, Date.now()) && <Draft page={page} chosen={chosen} />}
    </>
  );
}
