import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../src/engine/types.ts';
import { t } from '../../../src/i18n.ts';
import type { Audited } from '../../../src/macros/auditor.ts';
import { Line } from '../../../src/ui/Line.tsx';
import { trusted } from '../../../src/ui/trusted.ts';
import { nameOf, Wording } from '../../../src/ui/wording.tsx';
import { rewritesOf } from './auditing.ts';

interface Props {
  macro: Audited;
  /** The finding's place among the macro's. */
  at: number;
  take(rewrite: Suggestion): void;
}

/** One finding in a macro: what it is, why it matters, and the rewrites to take. */
export function FindingIn({ macro, at, take }: Props) {
  const [rewrites, setRewrites] = useState<Suggestion[] | null>(null);
  const finding = macro.findings[at];

  useEffect(() => {
    let isLatest = true;
    void rewritesOf(macro, at).then((found) => isLatest && setRewrites(found));
    return () => {
      isLatest = false;
    };
  }, [macro, at]);

  if (!finding) return null;
  const { severity, message, text, why } = finding;
  return (
    <li class="finding">
      <h3>
        <Line severity={severity} />
        <span lang="en">{message}</span>
      </h3>
      {text ? <q lang="en">{text}</q> : <small>{t('macros.whole')}</small>}
      <p class="soft" lang="en">
        {why}
      </p>
      {rewrites?.length === 0 && <small>{t('macros.unwritten')}</small>}
      {rewrites !== null && rewrites.length > 0 && (
        <ul class="rewrites" aria-label={t('card.rewrites')}>
          {rewrites.map((rewrite, place) => (
            <li key={rewrite.text}>
              <button
                type="button"
                class={`rewrite ${place === 0 ? 'primary' : ''}`}
                aria-label={nameOf(rewrite.wording)}
                onClick={trusted(() => take(rewrite))}
              >
                <span lang="en">
                  <Wording text={rewrite.wording} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
