import catalogue from 'virtual:catalogue';
import { houseRules } from '../../src/catalogue/house.ts';
import { t } from '../../src/i18n.ts';
import { type Ignores, withoutRule, withoutWords } from '../../src/memory/ignores.ts';
import { ignores } from '../../src/memory/store.ts';
import { useKept } from '../../src/ui/kept.ts';
import { trusted } from '../../src/ui/trusted.ts';
import { useHeld } from './held.ts';
import { attempt } from './saving.ts';

/** What the agent asked never to see again, each of it to be taken back. */
export function Ignored() {
  const ignored = useKept(ignores);
  const now = useHeld();
  if (!ignored || !now) return null;
  const lookAgain = (edit: (now: Ignores) => Ignores) => trusted(() => void attempt(ignores.change(edit)));
  const donts = [...catalogue.rules, ...houseRules(now.held.house, catalogue)];
  // A don't that is no longer there is called by its id.
  const saysOf = (id: string) => donts.find((rule) => rule.id === id)?.say ?? id;
  const { phrases, rules } = ignored;
  if (phrases.length + rules.length === 0) return <p class="state">{t('ignored.none')}</p>;
  return (
    <>
      {phrases.length > 0 && (
        <section>
          <h2>{t('ignored.words')}</h2>
          <ul class="rows">
            {phrases.map(({ rule, words }) => (
              <li key={`${rule} ${words}`}>
                <span>
                  <q lang="en">{words}</q>
                  <small lang="en">{saysOf(rule)}</small>
                </span>
                <button
                  type="button"
                  class="plain"
                  aria-label={t('ignored.lookAgainFor', { what: words })}
                  onClick={lookAgain((now) => withoutWords(now, rule, words))}
                >
                  {t('ignored.lookAgain')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rules.length > 0 && (
        <section>
          <h2>{t('ignored.sites')}</h2>
          <ul class="rows">
            {rules.map(({ rule, host }) => (
              <li key={`${rule} ${host}`}>
                <span>
                  <span lang="en">{saysOf(rule)}</span>
                  <small>{host}</small>
                </span>
                <button
                  type="button"
                  class="plain"
                  aria-label={t('ignored.lookAgainOn', { what: saysOf(rule), host })}
                  onClick={lookAgain((now) => withoutRule(now, rule, host))}
                >
                  {t('ignored.lookAgain')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
