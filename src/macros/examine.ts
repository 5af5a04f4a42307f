import { check } from '../engine/check.ts';
import { isEnglish } from '../engine/language.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { suggest } from '../engine/suggest.ts';
import type { Finding, Suggestion } from '../engine/types.ts';
import { type Replacement, stretchOf } from './drawn.ts';
import type { Macro } from './macro.ts';
import { type Filled, filled, placeholdersIn } from './placeholders.ts';
import { shownOf } from './shown.ts';

/** More than this (UTF-16 units) is no macro, and is left unread. */
const LONGEST = 20_000;
const ALONE = { messages: [] };

type Source = Pick<Macro, 'text' | 'isHtml'>;

/** A macro read. Offsets of findings are UTF-16 units into `shown`, its text without markup. */
export interface Examined {
  shown: string;
  findings: Finding[];
  /** Whether it could be read at all: it is in English, and not too long. */
  isRead: boolean;
}

/** Reads a macro as it will be sent, its placeholders filled in; they are no faults in it. */
export function examine(source: Source, ruleset: Ruleset): Examined {
  const { text: shown } = shownOf(source);
  if (shown.length > LONGEST) return { shown, findings: [], isRead: false };
  const draft = filled(shown);
  if (!isEnglish(draft.text)) return { shown, findings: [], isRead: false };
  const findings = hasWords(shown) ? check(draft.text, ALONE, ruleset).findings : [];
  return { shown, findings: findings.map((finding) => placed(finding, shown, draft)), isRead: true };
}

/** Whether there is anything but placeholders to be read. */
function hasWords(shown: string): boolean {
  return /\p{L}/u.test(placeholdersIn(shown).reduce((left, each) => left.replace(each, ' '), shown));
}

function placed(finding: Finding, shown: string, draft: Filled): Finding {
  if (finding.start === null || finding.end === null) return finding;
  const [start, end] = stretchOf(draft, { start: finding.start, end: finding.end, text: '' });
  return { ...finding, start, end, text: shown.slice(start, end) };
}

/**
 * The rewrites of one finding of a macro, best first, as UTF-16 offsets into its shown text. None of them loses a placeholder.
 * @param at the finding's place among those of `examine`
 */
export function rewritesOf(source: Source, ruleset: Ruleset, at: number): Suggestion[] {
  const { text: shown } = shownOf(source);
  const draft = filled(shown);
  const finding = check(draft.text, ALONE, ruleset).findings[at];
  if (!finding) return [];
  return suggest(draft.text, ALONE, ruleset, finding).flatMap((suggestion) => {
    const { text, ...whole } = wholePlaceholders(suggestion, draft);
    const [start, end] = stretchOf(draft, { text, ...whole });
    const rewrite = { start, end, text: draft.empty(text), wording: draft.empty(suggestion.wording) };
    return keepsPlaceholders(shown.slice(start, end), rewrite.text) ? [rewrite] : [];
  });
}

/** A replacement that cuts into a placeholder takes the whole of it. */
function wholePlaceholders({ start, end, text }: Suggestion, { text: read, spans }: Filled): Replacement {
  const cutting = (at: number) => spans.find(([from, to]) => from < at && at < to);
  const from = cutting(start)?.[0] ?? start;
  const to = cutting(end)?.[1] ?? end;
  return { start: from, end: to, text: read.slice(from, start) + text + read.slice(end, to) };
}

function keepsPlaceholders(before: string, after: string): boolean {
  const left = placeholdersIn(after);
  return placeholdersIn(before).every((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
