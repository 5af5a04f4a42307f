import { type Node, parsePattern } from '../catalogue/pattern.ts';
import type { Catalogue, Condition, Pattern, Rewrite } from '../catalogue/schema.ts';
import { Analysis, type Check, type Entry, mayFind, type Place, type Runner } from './analysis.ts';
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
  const conditions = new Map<string, Runner>();
  const runnerOf = (pattern: Pattern, entry: Entry): Runner => {
    if ('regex' in pattern)
      return { entry, regex: new RegExp(pattern.regex, pattern.cased ? 'gu' : 'giu'), needs: [] };
    const matcher = compileMatcher(parsePattern(pattern.match), classes, pattern.cased);
    return { entry, matcher, needs: matcher.needs };
  };
  const check = (condition: Condition): Check => {
    if (condition === 'question' || condition === 'list') return { place: condition, owner: '' };
    const [place = 'overlap', source = ''] =
      typeof condition === 'string' ? ['overlap', condition] : (Object.entries(condition)[0] ?? []);
    if (source.startsWith('@') && !source.includes(' '))
      return { place: place as Place, owner: source.slice(1) };
    const owner = `condition ${source}`;
    if (!conditions.has(owner)) {
      const entry = { owner, unless: [], when: [], rewrites: [], say: undefined };
      conditions.set(owner, runnerOf({ match: source, cased: false, unless: [], when: [] }, entry));
    }
    return { place: place as Place, owner };
  };
  const addOwner = (owner: Owner) => {
    for (const pattern of owner.patterns)
      runners.push(
        runnerOf(pattern, {
          owner: owner.id,
          unless: [...owner.unless, ...pattern.unless].map(check),
          when: [...owner.when, ...pattern.when].map(check),
          say: 'say' in pattern ? pattern.say : undefined,
          rewrites: ('rewrites' in pattern && pattern.rewrites) || owner.rewrites || [],
        }),
      );
  };
  for (const owner of [...catalogue.signs, ...catalogue.dos, ...catalogue.rules]) addOwner(owner);

  const index = indexOf(runners, [...conditions.values()]);
  const cache = new Cache<Analysis>(REMEMBERED_SENTENCES);
  return {
    analyse: (sentence) =>
      cache.get(sentence, () => {
        const words = wordsFor(sentence, index);
        return new Analysis(sentence, words, candidates(words, index), conditions);
      }),
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
  /** What words may begin with, by its length. */
  prefixes: Map<number, Set<string>>;
}

function indexOf(runners: Runner[], conditions: Runner[]): Index {
  const index: Index = { byWord: new Map(), always: [], prefixes: new Map() };
  for (const { needs } of [...runners, ...conditions])
    for (const word of needs.flatMap((need) => [...need])) {
      if (!word.endsWith('*')) continue;
      const alike = index.prefixes.get(word.length - 1) ?? new Set();
      index.prefixes.set(word.length - 1, alike.add(word.slice(0, -1)));
    }
  for (const runner of runners) {
    const anchor = rarestOf(runner.needs);
    if (!anchor) index.always.push(runner);
    for (const word of anchor ?? []) {
      const others = index.byWord.get(word);
      if (others) others.push(runner);
      else index.byWord.set(word, [runner]);
    }
  }
  return index;
}

/** The words of a sentence, and as `word*` the beginnings that patterns ask for. */
function wordsFor(sentence: string, index: Index): Set<string> {
  const words = quickWords(sentence);
  for (const word of [...words])
    for (const [length, beginnings] of index.prefixes) {
      const beginning = word.slice(0, length);
      if (beginnings.has(beginning)) words.add(`${beginning}*`);
    }
  return words;
}

/** The runners that may find something, by the words of the sentence alone. */
function candidates(words: ReadonlySet<string>, index: Index): Runner[] {
  const found = new Set(index.always);
  for (const word of words)
    for (const runner of index.byWord.get(word) ?? [])
      if (!found.has(runner) && mayFind(runner, words)) found.add(runner);
  return [...found];
}
