import type { Report } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import { Line } from '../../src/ui/Line.tsx';
import { trusted } from '../../src/ui/trusted.ts';
import { Says } from './words.tsx';

interface Props {
  report: Report;
  /** What was found to begin with. */
  first: Report;
  isClean: boolean;
  isShort: boolean;
  select(start: number, end: number): void;
}

/** What is still wrong with a rewritten reply, and what is good in it by now. */
export function Checked({ report, first, isClean, isShort, select }: Props) {
  const { findings, dos } = report;
  const left = new Set(findings.map(({ rule }) => rule));
  const gone = [...new Set(first.findings.map(({ rule }) => rule))].filter((rule) => !left.has(rule));
  return (
    <div class="checked">
      <div>
        <h3>{t('coach.practice.wrong')}</h3>
        <p class="verdict" role="status">
          {isClean ? t('coach.practice.clean') : t('coach.practice.left', findings.length)}{' '}
          {isShort && t('coach.practice.short')}
        </p>
        <ul>
          {findings.map(({ rule, severity, message, why, text, start, end }, at) => (
            <li key={`${rule}/${at}`}>
              <Line severity={severity} />
              <div lang="en">
                <strong>{message}</strong>
                {start !== null && end !== null && (
                  <button type="button" class="quiet" onClick={trusted(() => select(start, end))}>
                    {`“${text}”`}
                  </button>
                )}
                <small>{why}</small>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('coach.practice.right')}</h3>
        {gone.length + dos.length === 0 && <p class="verdict">{t('coach.practice.nothingRight')}</p>}
        <ul class="right">
          {gone.map((rule) => (
            <li key={rule}>
              <span>
                {t('coach.practice.gone')} <Says id={rule} />
              </span>
            </li>
          ))}
          {dos.map((id) => (
            <li key={id}>
              <Says id={id} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
