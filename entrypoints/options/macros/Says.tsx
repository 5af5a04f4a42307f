import { t } from '../../../src/i18n.ts';
import type { Audit } from './auditing.ts';
import { counted } from './counted.ts';

/** What came of it, in a sentence or two. */
export function Says({ audit: { rows, count, done, unread } }: { audit: Audit }) {
  return (
    <div class="notice">
      <p>
        {rows.length === 0
          ? t('macros.none')
          : t('macros.found', { found: counted(rows.length), count: counted(done) })}
      </p>
      {done < count && <p>{t('macros.stopped', { done: counted(done), count: counted(count) })}</p>}
      {unread > 0 && <p>{t('macros.unread', unread)}</p>}
    </div>
  );
}
