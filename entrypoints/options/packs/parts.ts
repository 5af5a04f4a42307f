import { readHouseRule } from '../../../src/catalogue/house.ts';
import type { Catalogue, Rewrite, Rule } from '../../../src/catalogue/schema.ts';
import { t } from '../../../src/i18n.ts';

const rewrite = (each: Rewrite) => (typeof each === 'string' ? each : Object.entries(each).flat().join(': '));

/** The parts of a house rule by the names the form gives them, in words. */
function partsOf(rule: Rule): [name: string, text: string][] {
  const words = rule.patterns.map((each) => ('match' in each ? each.match : each.regex));
  return [
    [t('house.phrases'), words.join(' · ')],
    [t('house.instead'), rule.rewrites.map(rewrite).join(' · ')],
    [t('house.say'), rule.say],
    [t('house.why'), rule.why],
    [t('house.severity'), t(`severity.${rule.severity}`)],
    [t('house.group'), t(`group.${rule.group}.name`)],
    [t('house.examples'), rule.examples.map(({ bad }) => bad).join(' · ')],
    [t('house.fine'), rule.fine.map(({ text }) => text).join(' · ')],
    [t('house.source'), rule.source.join(' · ')],
  ];
}

/** What differs between two house rules of one id. None where the one that was cannot be read, or they differ in what no form shows. */
export function changedParts(before: unknown, after: unknown, catalogue: Catalogue) {
  try {
    const was = partsOf(readHouseRule(before, catalogue));
    return partsOf(readHouseRule(after, catalogue)).flatMap(([name, text], index) => {
      const [, earlier = ''] = was[index] ?? [];
      return earlier === text ? [] : [{ name, before: earlier, after: text }];
    });
  } catch {
    return [];
  }
}
