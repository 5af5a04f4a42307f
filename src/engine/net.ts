import { type Node, parsePattern } from '../catalogue/pattern.ts';
import type { Catalogue, Condition, Pattern, Rewrite } from '../catalogue/schema.ts';
import { Analysis, type Check, type Entry, type Place, type Runner } from './analysis.ts';
import { Cache } from './cache.ts';
import { compileMatcher } from './matcher.ts';
import { rarestOf } from './needs.ts';
import { quickWords } from './quick-words.ts';

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
    runners.push({ entry, matcher, needs: matcher.needs });
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
        { owner, unless: [], when: [], rewrites: [], say: undefined },
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
        say: 'say' in pattern ? pattern.say : undefined,
        rewrites: ('rewrites' in pattern && pattern.rewrites) || owner.rewrites || [],
      });
  };
  for (const owner of [...catalogue.signs, ...catalogue.dos, ...catalogue.rules]) addOwner(owner);

  const index = indexOf(runners);
  const cache = new Cache<Analysis>(REMEMBERED_SENTENCES);
  return {
    analyse: (sentence) => cache.get(sentence, () => new Analysis(sentence, candidates(sentence, index))),
  };
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

/** The runners that may find something, by the words of the sentence alone. */
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
