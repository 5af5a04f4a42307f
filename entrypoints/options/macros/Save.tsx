import { t } from '../../../src/i18n.ts';
import { reportOf } from '../../../src/macros/report.ts';
import { download } from '../../../src/ui/download.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { type Audit, written } from './auditing.ts';

const ENDING = { csv: 'csv', json: 'json', text: 'txt' };
const TYPE = { csv: 'text/csv', json: 'application/json', text: 'text/plain' };

/** Hands out the macros as they read now, and what is found in them. */
export function Save({ audit }: { audit: Audit }) {
  const { name, format, rows } = audit;
  const [, base = '', ending = ENDING[format]] = /^(.*?)(?:\.(\w+))?$/.exec(name || 'macros') ?? [];

  async function save(): Promise<void> {
    download(`${base}.deskside.${ending}`, TYPE[format], await written());
  }
  function report(): void {
    const audited = rows.map(({ now }) => now);
    // A spreadsheet knows it for UTF-8 by the mark at its front.
    download(`${base}.findings.csv`, 'text/csv', `\uFEFF${reportOf(audited, heads(), severities())}`);
  }
  return (
    <p class="buttons after">
      <button type="button" class="main" onClick={trusted(() => void save())}>
        {t('macros.save')}
      </button>
      <button type="button" class="plain" disabled={rows.length === 0} onClick={trusted(report)}>
        {t('macros.report')}
      </button>
    </p>
  );
}

const heads = () => ({
  macro: t('macros.head.macro'),
  title: t('macros.head.title'),
  severity: t('macros.head.severity'),
  dont: t('macros.head.dont'),
  words: t('macros.head.words'),
  why: t('macros.head.why'),
});

const severities = () => ({
  error: t('severity.error'),
  warning: t('severity.warning'),
  hint: t('severity.hint'),
});
