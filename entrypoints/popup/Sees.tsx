import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../src/i18n.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { type Page, seenOn } from './page.ts';

/** What Deskside sees on this page, to be copied into a report when a help desk has changed. No text of anybody is in it. */
export function Sees({ page }: { page: Page }) {
  const [lines, setLines] = useState<string[]>([]);
  const [copied, setCopied] = useState(false);
  const { version } = browser.runtime.getManifest();
  const report = [
    `Deskside ${version}, ${/(Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0]}`,
    ...lines,
  ].join('\n');

  async function look(): Promise<void> {
    setCopied(false);
    setLines((await seenOn(page)) ?? [t('sees.none')]);
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  }

  return (
    <details onToggle={(event) => event.currentTarget.open && void look()}>
      <summary>{t('sees.title')}</summary>
      <pre class="sees">{report}</pre>
      <button type="button" class="quiet" onClick={trusted(() => void copy())}>
        {copied ? t('sees.copied') : t('sees.copy')}
      </button>
      <small>{t('sees.promise')}</small>
    </details>
  );
}
