import type { Suggestion } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import type { Applied } from '../../src/messages.ts';
import type { CardView } from '../../src/ui/view.ts';
import { toPaste } from '../../src/ui/wording.tsx';
import type { Reading } from './reading.ts';

/** How a card came to be open; only one opened by keyboard has the focus. */
export type Opened = 'keyboard' | 'badge' | 'click' | 'hover';

/** Puts a rewrite made for `draft` in place, if that is how the composer still reads. */
export type Put = (reading: Reading, rewrite: Suggestion, draft: string) => Promise<Applied>;

/** The card's finding, while it is open. */
export interface OpenCard {
  readonly key: string;
  readonly how: Opened;
  /** What to show of it; null when the finding is no longer in the draft. */
  view(): CardView | null;
  /** Puts a rewrite in place; 'done' means that the card has nothing more to say. */
  apply(rewrite: Suggestion): Promise<Applied>;
  first(): Suggestion | undefined;
}

/** Opens a finding and asks for its rewrites. `changed` is called when there is something new to show. */
export function openCard(
  reading: Reading,
  key: string,
  how: Opened,
  put: Put,
  changed: () => void,
): OpenCard {
  let rewrites: Suggestion[] | null = null;
  let draft = '';
  let notice: string | null = null;

  async function load(): Promise<void> {
    ({ draft, rewrites } = await reading.rewrites(key));
    changed();
  }
  void load();

  return {
    key,
    how,
    first: () => rewrites?.[0],
    view() {
      const all = reading.shown();
      const at = all.findIndex((each) => each.key === key);
      const finding = all[at]?.finding;
      if (!finding) return null;
      const { severity, message, why, text: words } = finding;
      const focused = how === 'keyboard';
      return {
        key,
        severity,
        message,
        why,
        words,
        place: at + 1,
        total: all.length,
        rewrites,
        notice,
        focused,
      };
    },
    async apply(rewrite) {
      const applied = await put(reading, rewrite, draft);
      if (applied === 'moved') {
        notice = t('notice.moved');
        await load();
      }
      if (applied === 'refused') {
        const isCopied = await navigator.clipboard.writeText(toPaste(rewrite.wording)).then(
          () => true,
          () => false,
        );
        notice = isCopied ? t('notice.copied') : t('notice.refused');
        changed();
      }
      return applied;
    },
  };
}
