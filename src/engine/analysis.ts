import type { Rewrite } from '../catalogue/schema.ts';
import { widen } from './clause.ts';
import type { Matcher } from './matcher.ts';
import type { Met, Need } from './need-index.ts';
import { type Counts, countsOf } from './readability.ts';
import { Sentence } from './terms.ts';

export type Place = 'overlap' | 'sentence' | 'near' | 'before' | 'after' | 'reply' | 'rest' | 'customer';
/** A condition made ready: hits of which owner to look for, and where. */
export interface Check {
  place: Place | 'question' | 'list';
  owner: string;
  /** Whether it is to be so, or must not be. */
  wanted: boolean;
}

const CONDITION = 'condition ';

/** The owner that looks for the pattern of a condition. */
export function conditionOf(pattern: string): string {
  return CONDITION + pattern;
}

export function isCondition(owner: string): boolean {
  return owner.startsWith(CONDITION);
}

/** One pattern of the net, or the weight of a rule's words, with what hangs on it. */
export interface Entry {
  owner: string;
  /** Its place among all patterns; of two hits as long, the one of the earlier pattern is kept. */
  order: number;
  /** Signs are looked for only when asked for; most are not. */
  isSign: boolean;
  /** Whether it stands for the weight of a sentence's words, and gives way to what a pattern matched. */
  isLikely: boolean;
  /** What is asked of its hits, what is nearest first: that is known for longest while the text around is written. */
  checks: Check[];
  rewrites: Rewrite[];
  /** In place of the rule's own line. */
  say: string | undefined;
}

/** One match of one entry. Offsets are UTF-16 units into the sentence. */
export interface Hit {
  entry: Entry;
  start: number;
  end: number;
  captures: Record<string, string>;
}

/** An entry with what looks for it: a matcher over the terms, or a regex over the text. */
export interface Runner {
  entry: Entry;
  matcher?: Matcher;
  regex?: RegExp;
  needs: Need[];
}

/** Most runners find nothing; they share this. */
const NONE: Hit[] = [];

/**
 * What the net finds in one sentence on its own, before conditions that look around.
 * Each owner's patterns run when first asked for: most conditions never are, and terms are read only if some are.
 */
export class Analysis {
  readonly question: boolean;
  readonly #text: string;
  readonly #met: Met;
  readonly #conditions: ReadonlyMap<string, () => Runner[]>;
  readonly #runners: Map<string, Runner[]>;
  readonly #likely: ReadonlyMap<string, Entry>;
  #owners: string[] | null = null;
  readonly #hits = new Map<string, Hit[]>();
  #sentence: Sentence | null = null;
  #counts: Counts | null = null;

  /**
   * @param met tells which needs the sentence's words meet
   * @param runners those of signs, dos and rules that may find something
   * @param likely those of the rules that the weight of its words speaks for
   * @param conditions what looks for each condition, by its owner; asked for seldom, so not tried before
   */
  constructor(
    text: string,
    met: Met,
    runners: Runner[],
    likely: Entry[],
    conditions: ReadonlyMap<string, () => Runner[]>,
  ) {
    this.#text = text;
    this.#met = met;
    this.#conditions = conditions;
    this.#runners = Map.groupBy(runners, ({ entry }) => entry.owner);
    this.#likely = new Map(likely.map((entry) => [entry.owner, entry]));
    this.question = /\?[\s"'”’)]*$/.test(text);
  }

  /** The dos and rules that are hit, and the signs that may be. */
  get owners(): readonly string[] {
    this.#owners ??= [...new Set([...this.#runners.keys(), ...this.#likely.keys()])].filter(
      (owner) => this.#runners.get(owner)?.[0]?.entry.isSign || this.hitsOf(owner).length > 0,
    );
    return this.#owners;
  }

  get counts(): Counts {
    this.#counts ??= countsOf(this.#text);
    return this.#counts;
  }

  /**
   * All matches of an owner: the id of a sign, do or rule, or the name of a condition. A rule
   * has the sentence as a whole too where its words weigh for it.
   */
  hitsOf(owner: string): Hit[] {
    const known = this.#hits.get(owner);
    if (known) return known;
    const condition = this.#conditions
      .get(owner)?.()
      .filter(({ needs }) => this.#met.all(needs));
    let hits: Hit[] = NONE;
    for (const runner of condition ?? this.#runners.get(owner) ?? []) {
      const matched = this.#run(runner);
      if (matched.length > 0) hits = hits.length > 0 ? [...hits, ...matched] : matched;
    }
    const likely = this.#likely.get(owner);
    if (likely) hits = [...hits, this.#whole(likely)];
    this.#hits.set(owner, hits);
    return hits;
  }

  #whole(entry: Entry): Hit {
    const nowhere = { start: this.#text.length, end: 0 };
    return { entry, ...widen(this.#text, nowhere, 'sentence'), captures: {} };
  }

  #run({ entry, matcher, regex }: Runner): Hit[] {
    if (regex) return regexHits(this.#text, entry, regex);
    if (!matcher) return NONE;
    this.#sentence ??= new Sentence(this.#text);
    const found = matcher.find(this.#sentence);
    if (found.length === 0) return NONE;
    const { terms } = this.#sentence;
    const cut = ([from, to]: [number, number]): [number, number] => [
      terms[from]?.start ?? 0,
      terms[to - 1]?.end ?? 0,
    ];
    return found.map((match) => {
      const [start, end] = cut([match.start, match.end]);
      const captures = Object.entries(match.captures).map(([name, at]) => {
        const words = this.#text.slice(...cut(at));
        // "[We]'re": the word without what it is drawn together with.
        const isHalf = at[1] > at[0] && terms[at[1]]?.start === terms[at[1] - 1]?.start;
        return [name, isHalf ? words.replace(/(?<!n)['’]\p{L}{1,2}$/u, '') : words];
      });
      return { entry, start, end, captures: Object.fromEntries(captures) };
    });
  }
}

function regexHits(text: string, entry: Entry, regex: RegExp): Hit[] {
  if (text.search(regex) < 0) return NONE; // cheaper than matchAll, which copies the regex, and mostly all there is to do
  return [...text.matchAll(regex)].flatMap((match) => {
    const { span, ...captures } = match.groups ?? {};
    const start = match.index + (span ? match[0].indexOf(span) : 0);
    const end = start + (span ?? match[0]).length;
    return end > start ? [{ entry, start, end, captures }] : [];
  });
}
