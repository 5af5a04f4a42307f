import type { Rule } from '../../src/catalogue/schema.ts';
import { sourceOf } from '../../src/catalogue/sources.ts';
import { t } from '../../src/i18n.ts';
import { Line } from '../../src/ui/Line.tsx';
import { Marked } from './Marked.tsx';

const SHOWN = 2;

/** One don't: what it says of a draft, and unfolded, why, and from a bad reply to a good one. */
export function Dont({ rule }: { rule: Rule }) {
  const examples = rule.examples.filter(({ good }) => good?.length).slice(0, SHOWN);
  const sources = [...new Set(rule.source.map(sourceOf))];
  return (
    <li>
      <details>
        <summary>
          <Line severity={rule.severity} />
          <span lang="en">{rule.say}</span>
        </summary>
        <p lang="en">{rule.why}</p>
        <dl>
          {examples.map(({ bad, good }) => (
            <div key={bad} class="example">
              <dt class="unseen">{t('dont.bad')}</dt>
              <dd class="bad" lang="en">
                <Marked text={bad} severity={rule.severity} />
              </dd>
              <dt class="unseen">{t('dont.good')}</dt>
              <dd class="good" lang="en">
                {good?.[0]}
              </dd>
            </div>
          ))}
        </dl>
        <small>
          {t('dont.sources')} <cite lang="en">{sources.join(' · ')}</cite>
        </small>
      </details>
    </li>
  );
}
