import { useState } from 'preact/hooks';
import { check } from '../../../src/engine/check.ts';
import { applied } from '../../../src/engine/placed.ts';
import type { Ruleset } from '../../../src/engine/ruleset.ts';
import { suggest } from '../../../src/engine/suggest.ts';
import { t } from '../../../src/i18n.ts';
import { Field } from './Field.tsx';

const ALONE = { messages: [] };

/** Reads whatever is written here with one rule alone, and shows the rule's own examples as they are found and mended. */
export function Try({ examples, alone }: { examples: string[]; alone: Ruleset | null }) {
  const [text, setText] = useState('');
  return (
    <aside class="try">
      <Field label={t('house.try')} help={t('house.tryHelp')} lines={3} value={text} change={setText} />
      {alone && (
        <ul>
          {[...new Set([text, ...examples])].map(
            (draft) =>
              draft.trim() !== '' && (
                <li key={draft}>
                  <Read draft={draft} alone={alone} />
                </li>
              ),
          )}
        </ul>
      )}
    </aside>
  );
}

/** A draft with what is found in it underlined, and as it reads with each rewrite of the first finding. */
function Read({ draft, alone }: { draft: string; alone: Ruleset }) {
  const { findings } = check(draft, ALONE, alone);
  const [first] = findings;
  if (!first)
    return (
      <p class="bad">
        {draft} <small>{t('house.tryNone')}</small>
      </p>
    );
  const ends = [0, ...findings.map(({ end }) => end ?? 0)];
  return (
    <>
      <p class="bad" lang="en">
        {findings.map(({ start, end, severity, text }, index) => (
          <span key={start}>
            {draft.slice(ends[index], start ?? end ?? 0)}
            <mark class={severity}>{text}</mark>
          </span>
        ))}
        {draft.slice(ends.at(-1))}
      </p>
      {suggest(draft, ALONE, alone, first).map((rewrite) => (
        <p key={rewrite.text} class="good" lang="en">
          {applied(draft, rewrite)}
        </p>
      ))}
    </>
  );
}
