import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
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
    setLines(
      (await seenOn(page)) ?? ['Nothing is read on this page. If it should be, reloading it may help.'],
    );
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  }

  return (
    <details onToggle={(event) => event.currentTarget.open && void look()}>
      <summary>What Deskside sees on this page</summary>
      <pre class="sees">{report}</pre>
      <button type="button" class="quiet" onClick={trusted(() => void copy())}>
        {copied ? 'Copied' : 'Copy for a report'}
      </button>
      <small>Counts and names of page parts. Nothing of your draft or of the conversation is in it.</small>
    </details>
  );
}
