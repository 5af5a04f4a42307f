import { type Node, parsePattern } from '../catalogue/pattern.ts';
import type { Catalogue, Condition, Pattern, Rewrite, Rule } from '../catalogue/schema.ts';
import { alternativesOf } from './alternatives.ts';
import { Analysis, type Check, conditionOf, type Entry, type Place, type Runner } from './analysis.ts';
import { Cache } from './cache.ts';
import { Likely } from './likely.ts';
import { compileMatcher } from './matcher.ts';
import { NeedIndex } from './need-index.ts';
import { quickWords } from './quick-words.ts';

interface Owner {
  id: string;
  patterns: Pattern[];
  unless: Condition[];
  when: Condition[];
  rewrites?: Rewrite[];
  likely?: Rule['likely'];
}

/** The tree of a word class, by its name. */
type Classes = (name: string) => Node;

const REMEMBERED_SENTENCES = 2000;

/** How far conditions look, the nearest first. */
const REACH: readonly Check['place'][] = [
  ...(['question', 'list', 'overlap', 'sentence'] as const),
  ...(['near', 'before', 'after', 'customer', 'reply', 'rest'] as const),
];

/** The net of a catalogue's signs, dos and rules. */
export function buildNet(catalogue: Catalogue): Net {
  const { signs, dos, rules, weights } = catalogue;
  return new Net(classesOf(catalogue), new Likely(weights), signs, [...dos, ...rules]);
}

/** Many patterns behind one word index. */
export class Net {
  readonly #classes: Classes;
  readonly #likely: Likely;
  /** By the ids of rules. */
  readonly #likelyEntries: Map<string, Entry>;
  readonly #conditions: Map<string, () => Runner[]>;
  readonly #index: NeedIndex<Runner>;
  readonly #remembered = new Cache<Analysis>(REMEMBERED_SENTENCES);
  readonly #extended = new WeakMap<readonly Rule[], Net>();
  #order: number;

  /** @param base what is built already, and found too */
  constructor(
    classes: Classes,
    likely: Likely,
    signs: readonly Owner[],
    owners: readonly Owner[],
    base: Net | null = null,
  ) {
    this.#classes = classes;
    this.#likely = likely;
    this.#likelyEntries = new Map(base ? base.#likelyEntries : []);
    this.#conditions = new Map(base ? base.#conditions : []);
    this.#index = new NeedIndex(base ? base.#index : null);
    this.#order = base ? base.#order : 0;
    for (const sign of signs) this.#add(sign, true);
    for (const owner of owners) this.#add(owner, false);
  }

  /** What is found in a sentence. */
  analyse(sentence: string): Analysis {
    return this.#remembered.get(sentence, () => {
      const words = quickWords(sentence);
      const met = this.#index.met(words);
      const runners = this.#index.candidates(words, met);
      const likely = this.#likely.ownersIn(sentence).flatMap((id) => this.#likelyEntries.get(id) ?? []);
      return new Analysis(sentence, met, runners, likely, this.#conditions);
    });
  }

  /** This net with rules behind its own: quick, as nothing that stands is built again. The same for the same array. */
  with(rules: readonly Rule[]): Net {
    if (rules.length === 0) return this;
    const net = this.#extended.get(rules) ?? new Net(this.#classes, this.#likely, [], rules, this);
    this.#extended.set(rules, net);
    return net;
  }

  #add(owner: Owner, isSign: boolean): void {
    for (const pattern of owner.patterns) {
      const entry = this.#entry(owner, pattern, isSign);
      for (const runner of this.#runnersOf(pattern, entry)) this.#index.add(runner, runner.needs);
    }
    if (owner.likely) this.#likelyEntries.set(owner.id, this.#entry(owner, owner.likely, false));
  }

  #entry(owner: Owner, own: Pattern | NonNullable<Owner['likely']>, isSign: boolean): Entry {
    return {
      owner: owner.id,
      order: this.#order++,
      isSign,
      isLikely: own === owner.likely,
      checks: [
        ...[...owner.when, ...own.when].map((each) => this.#check(each, true)),
        ...[...owner.unless, ...own.unless].map((each) => this.#check(each, false)),
      ].sort((a, b) => REACH.indexOf(a.place) - REACH.indexOf(b.place)),
      say: 'say' in own ? own.say : undefined,
      rewrites: ('rewrites' in own && own.rewrites) || owner.rewrites || [],
    };
  }

  #runnersOf(pattern: Pattern, entry: Entry): Runner[] {
    if ('regex' in pattern)
      return [{ entry, regex: new RegExp(pattern.regex, pattern.cased ? 'gu' : 'giu'), needs: [] }];
    return alternativesOf(parsePattern(pattern.match)).map((tree) => {
      const matcher = compileMatcher(tree, this.#classes, pattern.cased);
      return { entry, matcher, needs: matcher.needs.map((need) => this.#index.need(need)) };
    });
  }

  #check(condition: Condition, wanted: boolean): Check {
    if (condition === 'question' || condition === 'list') return { place: condition, owner: '', wanted };
    const [place = 'overlap', source = ''] =
      typeof condition === 'string' ? ['overlap', condition] : (Object.entries(condition)[0] ?? []);
    if (source.startsWith('@') && !source.includes(' '))
      return { place: place as Place, owner: source.slice(1), wanted };
    const owner = conditionOf(source);
    if (!this.#conditions.has(owner)) {
      const entry = {
        owner,
        order: 0,
        isSign: true,
        isLikely: false,
        checks: [],
        rewrites: [],
        say: undefined,
      };
      const pattern = { match: source, cased: false, unless: [], when: [] };
      this.#conditions.set(
        owner,
        later(() => this.#runnersOf(pattern, entry)),
      );
    }
    return { place: place as Place, owner, wanted };
  }
}

/** Makes a value when it is first asked for: most conditions never are. */
function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function classesOf(catalogue: Catalogue): Classes {
  const trees = new Map<string, Node>();
  return (name) => {
    const tree = trees.get(name) ?? parsePattern(catalogue.words[name] ?? '');
    trees.set(name, tree);
    return tree;
  };
}
