import { type Node, parsePattern } from '../catalogue/pattern.ts';
import type { Catalogue, Condition, Pattern, Rewrite } from '../catalogue/schema.ts';
import { alternativesOf } from './alternatives.ts';
import { Analysis, type Check, type Entry, type Place, type Runner } from './analysis.ts';
import { Cache } from './cache.ts';
import { compileMatcher } from './matcher.ts';
import { Met, NeedIndex } from './need-index.ts';
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
  const conditions = new Map<string, () => Runner[]>();
  const index = new NeedIndex<Runner>();
  const runnersOf = (pattern: Pattern, entry: Entry): Runner[] => {
    if ('regex' in pattern)
      return [{ entry, regex: new RegExp(pattern.regex, pattern.cased ? 'gu' : 'giu'), needs: [] }];
    return alternativesOf(parsePattern(pattern.match)).map((tree) => {
      const matcher = compileMatcher(tree, classes, pattern.cased);
      return { entry, matcher, needs: matcher.needs.map((need) => index.need(need)) };
    });
  };
  const check = (condition: Condition): Check => {
    if (condition === 'question' || condition === 'list') return { place: condition, owner: '' };
    const [place = 'overlap', source = ''] =
      typeof condition === 'string' ? ['overlap', condition] : (Object.entries(condition)[0] ?? []);
    if (source.startsWith('@') && !source.includes(' '))
      return { place: place as Place, owner: source.slice(1) };
    const owner = `condition ${source}`;
    if (!conditions.has(owner)) {
      const entry = { owner, order: 0, isSign: true, unless: [], when: [], rewrites: [], say: undefined };
      const pattern = { match: source, cased: false, unless: [], when: [] };
      conditions.set(
        owner,
        later(() => runnersOf(pattern, entry)),
      );
    }
    return { place: place as Place, owner };
  };
  let order = 0;
  const addOwner = (owner: Owner, isSign: boolean) => {
    for (const pattern of owner.patterns) {
      const entry: Entry = {
        owner: owner.id,
        order: order++,
        isSign,
        unless: [...owner.unless, ...pattern.unless].map(check),
        when: [...owner.when, ...pattern.when].map(check),
        say: 'say' in pattern ? pattern.say : undefined,
        rewrites: ('rewrites' in pattern && pattern.rewrites) || owner.rewrites || [],
      };
      for (const runner of runnersOf(pattern, entry)) index.add(runner, runner.needs[0]);
    }
  };
  for (const sign of catalogue.signs) addOwner(sign, true);
  for (const owner of [...catalogue.dos, ...catalogue.rules]) addOwner(owner, false);

  const cache = new Cache<Analysis>(REMEMBERED_SENTENCES);
  return {
    analyse: (sentence) =>
      cache.get(sentence, () => {
        const words = quickWords(sentence);
        const met = new Met(words);
        const runners = [...index.candidates(words)].filter(({ needs }) => met.all(needs, 1));
        return new Analysis(sentence, met, runners, conditions);
      }),
  };
}

/** Makes a value when it is first asked for: most conditions never are. */
function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
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
