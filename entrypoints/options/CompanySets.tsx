import { GROUPS } from '../../src/catalogue/schema.ts';
import { t } from '../../src/i18n.ts';
import type { Company, Problem } from '../../src/packs/company.ts';
import { companyIn } from '../../src/ui/locked.ts';
import { useHeld } from './held.ts';
import { refused } from './packs/files.ts';
import { nameOf } from './sets/sets.ts';

/** Says what the company set, and what of it could not be followed. */
export function CompanySets() {
  const now = useHeld();
  if (!now) return null;
  const { company: set, held } = now;
  const company = companyIn(set.policy);
  const what = partsOf(set, set.use === null ? '' : nameOf(held, set.use));
  return (
    <>
      {what.length > 0 && <p class="notice">{t('policy.says', { company, what: what.join(', ') })}</p>}
      {set.problems.length > 0 && (
        <div class="notice wrong" role="status">
          {t('policy.wrong', { company })}
          <ul class="dots">
            {set.problems.map((problem) => (
              <li key={saysOf(problem)}>{saysOf(problem)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What is locked, by the names the interface has for it. */
function partsOf({ policy: { sets }, house, use }: Company, name: string): string[] {
  return [
    ...(use === null ? [] : [t('policy.set', { name })]),
    ...(house.length === 0 ? [] : [t('section.house.name')]),
    ...GROUPS.filter((group) => sets.groups?.[group] !== undefined).map((group) => t(`group.${group}.name`)),
    ...(['hints', 'notes', 'guard'] as const)
      .filter((part) => sets[part] !== undefined)
      .map((part) => t(`choices.${part}`)),
    ...(sets.promises === undefined ? [] : [t('promises.ask')]),
  ];
}

function saysOf(problem: Problem): string {
  if (problem.kind === 'pack') return t('policy.pack', { at: problem.at, why: refused(problem.refusal) });
  const { kind, what } = problem;
  if (kind === 'part') return t('policy.part', { what });
  return kind === 'set' ? t('policy.noSet', { what }) : t('policy.noGroup', { what });
}
