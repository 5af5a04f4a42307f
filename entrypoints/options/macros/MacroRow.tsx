import { useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../../src/engine/types.ts';
import { t } from '../../../src/i18n.ts';
import { gravest } from '../../../src/macros/order.ts';
import { Line } from '../../../src/ui/Line.tsx';
import { trusted } from '../../../src/ui/trusted.ts';
import { type Row, rewrite } from './auditing.ts';
import { FindingIn } from './FindingIn.tsx';
import { Underlined } from './Underlined.tsx';

/** What is shown of a macro that has no title. */
const OPENING = 70;

/** One macro: unfolded, its text with the findings underlined, why, and what to say instead. */
export function MacroRow({ row: { first, now } }: { row: Row }) {
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const { findings, shown, title, isRewritten } = now;

  async function change(by: Suggestion | null): Promise<void> {
    await rewrite(now, by);
    // What was pressed is gone; the macro is still there.
    summary.current?.focus();
  }
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>
          {findings.length > 0 ? (
            <Line severity={gravest(findings)} />
          ) : (
            <span class="done" aria-hidden="true" />
          )}
          <span class="name">
            {title || t('macros.untitled', { at: first.index + 1 })}
            {!title && <small lang="en">{shown.slice(0, OPENING)}</small>}
          </span>
          <small>{findings.length > 0 ? t('macros.findings', findings.length) : t('macros.clean')}</small>
        </summary>
        {isOpen && (
          <div class="macro">
            <Underlined text={shown} findings={findings} />
            <ul>
              {findings.map((finding, at) => (
                <FindingIn
                  key={`${finding.rule} ${finding.start} ${shown}`}
                  macro={now}
                  at={at}
                  take={(each) => void change(each)}
                />
              ))}
            </ul>
            {isRewritten && (
              <button type="button" class="quiet" onClick={trusted(() => void change(null))}>
                {t('macros.putBack')}
              </button>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
