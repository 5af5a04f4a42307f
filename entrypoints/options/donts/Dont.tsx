import { useId } from 'preact/hooks';
import type { Rule } from '../../../src/catalogue/schema.ts';
import { sourceOf } from '../../../src/catalogue/sources.ts';
import type { Severity } from '../../../src/engine/types.ts';
import { t } from '../../../src/i18n.ts';
import { Line } from '../../../src/ui/Line.tsx';
import { Toggle } from '../../../src/ui/Switch.tsx';
import { Marked } from './Marked.tsx';

const SHOWN = 2;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

interface Props {
  rule: Rule;
  severity: Severity;
  isOn: boolean;
  /** In how many of the person's drafts it was found, as far as that is kept. */
  found: number;
  /** Whether the company keeps it as it is. */
  isLocked: boolean;
  edit(to: { isOn?: boolean; severity?: Severity }): void;
}

/** One don't: what it says of a draft, and unfolded, why, and from a bad reply to a good one. */
export function Dont({ rule, severity, isOn, found, isLocked, edit }: Props) {
  const id = useId();
  return (
    <li class={isOn ? undefined : 'off'}>
      <details>
        <summary>
          <Line severity={severity} />
          <span id={id} lang="en">
            {rule.say}
          </span>
          {found > 0 && <small class="found">{t('dont.found', { n: String(found) })}</small>}
        </summary>
        <p lang="en">{rule.why}</p>
        <Examples rule={rule} severity={severity} />
        <small>
          {t('dont.sources')} <cite lang="en">{[...new Set(rule.source.map(sourceOf))].join(' · ')}</cite>
        </small>
        <fieldset class="severities" disabled={isLocked}>
          <legend>{t('dont.severity')}</legend>
          {SEVERITIES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-severity`}
                checked={each === severity}
                onChange={() => edit({ severity: each })}
              />
              {t(`severity.${each}`)}
            </label>
          ))}
        </fieldset>
      </details>
      <Toggle isOn={isOn} by={id} isLocked={isLocked} turn={(on) => edit({ isOn: on })} />
    </li>
  );
}

/** From a bad reply to a good one; where none is said to be good, the bad ones alone. */
function Examples({ rule, severity }: { rule: Rule; severity: Severity }) {
  const mended = rule.examples.filter(({ good }) => good?.length);
  const examples = mended.length > 0 ? mended : rule.examples;
  return (
    <dl>
      {examples.slice(0, SHOWN).map(({ bad, good }) => (
        <div key={bad} class="example">
          <dt class="unseen">{t('dont.bad')}</dt>
          <dd class="bad" lang="en">
            <Marked text={bad} severity={severity} />
          </dd>
          {good?.[0] && <dt class="unseen">{t('dont.good')}</dt>}
          {good?.[0] && (
            <dd class="good" lang="en">
              {good[0]}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
