import catalogue from 'virtual:catalogue';
import { HouseRuleError } from '../../../src/catalogue/house.ts';
import { type HouseDraft, patternOf, storedOf } from '../../../src/catalogue/house-draft.ts';
import { check } from '../../../src/engine/check.ts';
import { type Failure, prove } from '../../../src/engine/proof.ts';
import type { Ruleset } from '../../../src/engine/ruleset.ts';
import { t } from '../../../src/i18n.ts';

/** What a house rule that is being written is worth so far. */
export interface Judged {
  /** Why it cannot be saved yet, in words for the person; none if it can be. */
  missing: string[];
  /** The rule as it is to be stored; null while something is missing. */
  stored: ReturnType<typeof storedOf> | null;
  /** Reads drafts with this rule alone; null while its phrases cannot be read. */
  alone: Ruleset | null;
}

/** Judges a house rule by what it says and by its own examples. `taken`: the ids of the others. */
export function judge(draft: HouseDraft, taken: readonly string[]): Judged {
  const missing = lacking(draft);
  const stored = storedOf(draft, taken);
  try {
    // What is not yet written is stood in for, so that the phrases can be tried from the first one on.
    const whole = { ...stored, say: draft.say || '…', why: draft.why || '…' };
    const examples = stored.examples.length > 0 ? stored.examples : [{ bad: draft.phrases.join('. ') }];
    const { stored: proven, alone, failures } = prove({ ...whole, examples }, catalogue);
    if (draft.examples.length > 0) missing.push(...failures.map(saysOf));
    missing.push(...again(draft, alone));
    const ready = { ...stored, examples: proven.examples };
    return { missing, stored: missing.length === 0 ? ready : null, alone };
  } catch (error) {
    if (!(error instanceof HouseRuleError)) throw error;
    return {
      missing: missing.length > 0 ? missing : [t('proof.other', { what: error.message })],
      stored: null,
      alone: null,
    };
  }
}

/** What the form itself asks for. */
function lacking({ phrases, say, why, instead, examples, fine }: HouseDraft): string[] {
  return [
    ...(phrases.length === 0 ? [t('proof.phrases')] : []),
    ...phrases.filter((phrase) => patternOf(phrase) === '').map((what) => t('proof.words', { what })),
    ...(say === '' ? [t('proof.say')] : []),
    ...(why === '' ? [t('proof.why')] : []),
    ...(examples.length === 0 ? [t('proof.examples')] : []),
    ...instead.filter((text) => /[{}]/.test(text)).map((what) => t('proof.braces', { what })),
    ...[...examples, ...fine]
      .filter((text) => /[[\]]/.test(text))
      .map((what) => t('proof.brackets', { what })),
  ];
}

/** The wordings to say instead that are found themselves: they would never be offered. */
function again({ instead }: HouseDraft, alone: Ruleset): string[] {
  return instead
    .filter((text) => check(text, { messages: [] }, alone).findings.length > 0)
    .map((what) => t('proof.again', { what }));
}

function saysOf({ kind, example, found }: Failure): string {
  return kind === 'fine' ? t('proof.fine', { what: example, found }) : t('proof.unfound', { what: example });
}
