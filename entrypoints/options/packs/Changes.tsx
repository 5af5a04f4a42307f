import catalogue from 'virtual:catalogue';
import { t } from '../../../src/i18n.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import type { Diff, Loudness } from '../../../src/packs/diff.ts';
import { saysOf } from '../house/HouseRule.tsx';
import { changedParts } from './parts.ts';

type Stored = Settings['house'][number];

const loudness = (is: Loudness) => (is === 'off' ? t('packs.off') : t(`severity.${is}`));

/** What taking in a pack would change: switches and severities of don'ts, and house rules. */
export function Changes({ diff: { donts, come, go, change } }: { diff: Diff }) {
  if (donts.length + come.length + go.length + change.length === 0) return <p>{t('packs.same')}</p>;
  return (
    <>
      {donts.length > 0 && (
        <>
          <h4>{t('packs.donts', donts.length)}</h4>
          <ul>
            {donts.map(({ id, say, before, after }) => (
              <li key={id}>
                <span lang="en">{say}</span>
                <small>
                  <del>{loudness(before)}</del> → <ins>{loudness(after)}</ins>
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      <Rules title={t('packs.come', come.length)} rules={come} />
      <Rules title={t('packs.go', go.length)} rules={go} />
      {change.length > 0 && (
        <>
          <h4>{t('packs.change', change.length)}</h4>
          <ul>
            {change.map(({ before, after }) => (
              <li key={after.id}>
                <span lang="en">{saysOf(after)}</span>
                {changedParts(before, after, catalogue).map((part) => (
                  <small key={part.name}>
                    <b>{part.name}</b> <del lang="en">{part.before}</del> → <ins lang="en">{part.after}</ins>
                  </small>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Rules({ title, rules }: { title: string; rules: Stored[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id} lang="en">
            {saysOf(rule)}
          </li>
        ))}
      </ul>
    </>
  );
}
