import * as v from 'valibot';
import { marked } from './marked.ts';
import { HouseRuleSchema, type Rewrite, type Rule } from './schema.ts';

/** A house rule as it is written down by someone who does not program. */
export interface HouseDraft {
  /** Empty before it is first saved. */
  id: string;
  say: string;
  why: string;
  group: Rule['group'];
  severity: Rule['severity'];
  source: string;
  /** The words to avoid; `…` stands for up to four words of any kind. */
  phrases: string[];
  /** What to say instead, the best first. */
  instead: string[];
  /** What the new words replace. */
  width: 'phrase' | 'sentence';
  /** Whether leaving the words out is offered as well. */
  leaveOut: boolean;
  /** Replies it is found in, without marks. */
  examples: string[];
  /** Replies it is not to be found in. */
  fine: string[];
}

export const EMPTY: HouseDraft = {
  id: '',
  say: '',
  why: '',
  group: 'respect',
  severity: 'warning',
  source: '',
  phrases: [],
  instead: [],
  width: 'phrase',
  leaveOut: false,
  examples: [],
  fine: [],
};

/** Words as a pattern that finds just them: what has a meaning in patterns is left out. */
export function patternOf(phrase: string): string {
  return phrase
    .replaceAll('…', ' ... ')
    .replace(/\.{3,}/g, ' ... ')
    .split(/\s+/)
    .map((word) => (word === '...' ? word : plainWord(word)))
    .join(' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** A word without marks around it, nor such in it that patterns cannot hold. */
function plainWord(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}'’&%£€.:/-]/gu, '');
  return letters.replace(/^[^\p{L}\p{N}£€]+|[^\p{L}\p{N}%£€]+$/gu, '');
}

/** An id for a rule by its first phrase, unlike all ids that are taken. */
function idFor(phrase: string, taken: readonly string[]): string {
  const words = phrase
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z]+/g);
  const base = ['house', ...(words ?? ['rule'])].slice(0, 5).join('-');
  let id = base;
  for (let more = 1; taken.includes(id); more += 1) id = `${base}-${letters(more)}`;
  return id;
}

/** 1 → a, 27 → aa: ids have no digits. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(97 + ((number - 1) % 26))}`;
}

/** A house rule as a rule file has it, its examples not yet marked. */
export function storedOf(draft: HouseDraft, taken: readonly string[]) {
  const { say, why, group, severity, width, leaveOut } = draft;
  const [first = ''] = draft.phrases;
  const words = draft.instead.map((text) => (width === 'sentence' ? { sentence: text } : text));
  return {
    id: draft.id || idFor(first, taken),
    group,
    level: ['phrase'] as const,
    severity,
    source: [draft.source || 'House rule'],
    say,
    why,
    patterns: draft.phrases.map(patternOf),
    rewrites: [...words, ...(leaveOut ? [{ delete: width }] : [])],
    examples: draft.examples.map((bad) => ({ bad })),
    fine: draft.fine,
  };
}

/** A house rule as the form shows it; null for one that says more than the form can hold. */
export function draftOf(rule: Rule): HouseDraft | null {
  const { id, say, why, group, severity, source, patterns, rewrites, examples, fine } = rule;
  const isAbout = (rewrite: Rewrite, key: 'sentence' | 'delete') =>
    typeof rewrite !== 'string' && key in rewrite;
  const draft: HouseDraft = {
    id,
    say,
    why,
    group,
    severity,
    source: source[0] ?? '',
    phrases: patterns.map((pattern) => ('match' in pattern ? pattern.match : '')),
    instead: rewrites.flatMap((rewrite) =>
      typeof rewrite === 'string' ? rewrite : 'sentence' in rewrite ? rewrite.sentence : [],
    ),
    width: rewrites.some((rewrite) => isAbout(rewrite, 'sentence')) ? 'sentence' : 'phrase',
    leaveOut: rewrites.some((rewrite) => isAbout(rewrite, 'delete')),
    examples: examples.map(({ bad }) => marked(bad).draft),
    fine: fine.map(({ text }) => text),
  };
  const again = v.safeParse(HouseRuleSchema, storedOf(draft, []));
  return again.success && bare(again.output) === bare(rule) ? draft : null;
}

/** All a rule says but for the marks in its examples, to be compared. */
function bare(rule: Rule): string {
  const examples = rule.examples.map((each) => ({ ...each, bad: marked(each.bad).draft }));
  return JSON.stringify({ ...rule, examples });
}
