import { type Node, parsePattern } from '../catalogue/pattern.ts';
import type { Catalogue, Condition, Pattern, Rewrite } from '../catalogue/schema.ts';
import { Cache } from './cache.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { rarestOf } from './needs.ts';
import { quickWords } from './quick-words.ts';
import { countsOf } from './readability.ts';
import { readTerms } from './terms.ts';

export type Place = 'overlap' | 'sentence' | 'near' | 'before' | 'after' | 'reply' | 'customer';
/** A condition made ready: hits of which owner to look for, and where. */
export interface Check {
  place: Place | 'question' | 'list';
  owner: string;
}

/** One pattern of the net with what hangs on it. */
export interface Entry {
  owner: string;
  unless: Check[];
  when: Check[];
  rewrites: Rewrite[];
}

/** One match of one entry. Offsets are UTF-16 units into the sentence. */
export interface Hit {
  entry: Entry;
  start: number;
  end: number;
  captures: Record<string, string>;
}

/** What the net finds in a sentence on its own, before conditions that look around. */
export interface Analysis {
  /** By owner: the id of a sign, do or rule, or the name of a condition. */
  hits: ReadonlyMap<string, Hit[]>;
  question: boolean;
  words: number;
  syllables: number;
}

/** All patterns of a ruleset behind one word index. */
export interface Net {
  analyse(sentence: string): Analysis;
}

interface Owner {
  id: string;
  patterns: Pattern[];
  unless: Condition[];
  when: Condition[];
  rewrites?: Rewrite[];
}

interface Runner {
  entry: Entry;
  matcher?: Matcher;
  regex?: RegExp;
  /** Words of which the sentence must hold one, per other need than the one it is indexed by. */
  needs: ReadonlySet<string>[];
}

const REMEMBERED_SENTENCES = 2000;

/** Builds the net of all signs, dos and the rules given. */
export function buildNet(catalogue: Catalogue): Net {
  const classes = classesOf(catalogue);
  const runners: Runner[] = [];
  const add = (pattern: Pattern, entry: Entry) => {
    if ('regex' in pattern) {
      runners.push({ entry, regex: new RegExp(pattern.regex, pattern.cased ? 'gu' : 'giu'), needs: [] });
      return;
    }
    const matcher = compileMatcher(parsePattern(pattern.match), classes, pattern.cased);
    runners.push({ entry, matcher, needs: pattern.cased ? [] : matcher.needs });
  };
  const conditions = new Map<string, string>();
  const check = (condition: Condition): Check => {
    if (condition === 'question' || condition === 'list') return { place: condition, owner: '' };
    const [place = 'overlap', source = ''] =
      typeof condition === 'string' ? ['overlap', condition] : (Object.entries(condition)[0] ?? []);
    if (source.startsWith('@') && !source.includes(' '))
      return { place: place as Place, owner: source.slice(1) };
    const owner = conditions.get(source) ?? `condition ${conditions.size}`;
    if (!conditions.has(source)) {
      conditions.set(source, owner);
      add(
        { match: source, cased: false, unless: [], when: [] },
        { owner, unless: [], when: [], rewrites: [] },
      );
    }
    return { place: place as Place, owner };
  };
  const addOwner = (owner: Owner) => {
    for (const pattern of owner.patterns)
      add(pattern, {
        owner: owner.id,
        unless: [...owner.unless, ...pattern.unless].map(check),
        when: [...owner.when, ...pattern.when].map(check),
        rewrites: ('rewrites' in pattern && pattern.rewrites) || owner.rewrites || [],
      });
  };
  for (const owner of [...catalogue.signs, ...catalogue.dos, ...catalogue.rules]) addOwner(owner);

  const index = indexOf(runners);
  const cache = new Cache<Analysis>(REMEMBERED_SENTENCES);
  return { analyse: (sentence) => cache.get(sentence, () => analyse(sentence, index)) };
}

function classesOf(catalogue: Catalogue): (name: string) => Node {
  const trees = new Map<string, Node>();
  return (name) => {
    const tree = trees.get(name) ?? parsePattern(catalogue.words[name] ?? '');
    trees.set(name, tree);
    return tree;
  };
}

interface Index {
  byWord: Map<string, Runner[]>;
  always: Runner[];
  /** Lengths of the prefixes among the words. */
  prefixes: number[];
}

function indexOf(runners: Runner[]): Index {
  const byWord = new Map<string, Runner[]>();
  const always: Runner[] = [];
  const prefixes = new Set<number>();
  for (const runner of runners) {
    const anchor = rarestOf(runner.needs);
    if (!anchor) always.push(runner);
    runner.needs = runner.needs.filter((need) => need !== anchor);
    for (const word of anchor ?? []) byWord.set(word, [...(byWord.get(word) ?? []), runner]);
    for (const need of [...runner.needs, anchor ?? new Set<string>()])
      for (const word of need) if (word.endsWith('*')) prefixes.add(word.length - 1);
  }
  return { byWord, always, prefixes: [...prefixes] };
}

function candidates(sentence: string, index: Index): Runner[] {
  const words = quickWords(sentence);
  for (const word of [...words])
    for (const length of index.prefixes) if (word.length >= length) words.add(`${word.slice(0, length)}*`);
  const found = new Set(index.always);
  for (const word of words)
    for (const runner of index.byWord.get(word) ?? [])
      if (!found.has(runner) && runner.needs.every((need) => !need.isDisjointFrom(words))) found.add(runner);
  return [...found];
}

function analyse(text: string, index: Index): Analysis {
  const runners = candidates(text, index);
  const matchers = runners.flatMap(({ entry, matcher }) => (matcher ? [{ entry, matcher }] : []));
  const hits: Hit[] = [];
  if (matchers.length > 0) {
    const terms = readTerms(
      text,
      matchers.some(({ matcher }) => matcher.needsTags),
    );
    const cut = (from: number, to: number) => [terms[from]?.start ?? 0, terms[to - 1]?.end ?? 0] as const;
    for (const { entry, matcher } of matchers)
      for (const match of matcher.find({ text, terms })) {
        const [start, end] = cut(match.start, match.end);
        const captures = Object.entries(match.captures).map(([name, span]) => [
          name,
          text.slice(...cut(...span)),
        ]);
        hits.push({ entry, start, end, captures: Object.fromEntries(captures) });
      }
  }
  for (const { entry, regex } of runners) if (regex) hits.push(...regexHits(text, entry, regex));
  return {
    hits: Map.groupBy(hits, ({ entry }) => entry.owner),
    question: /\?[\s"'”’)]*$/.test(text),
    ...countsOf(text),
  };
}

function regexHits(text: string, entry: Entry, regex: RegExp): Hit[] {
  return [...text.matchAll(regex)].flatMap((match) => {
    const { span, ...captures } = match.groups ?? {};
    const start = match.index + (span ? match[0].indexOf(span) : 0);
    const end = start + (span ?? match[0]).length;
    return end > start ? [{ entry, start, end, captures }] : [];
  });
}
