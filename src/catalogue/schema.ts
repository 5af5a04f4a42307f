import * as v from 'valibot';

/** The six groups of the catalogue, in its order. */
export const GROUPS = ['respect', 'ownership', 'empathy', 'honesty', 'clarity', 'presence'] as const;
export type Group = (typeof GROUPS)[number];

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'an id is lower-case words joined by "-"'),
);
export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

const place = ['sentence', 'near', 'before', 'after', 'reply', 'rest', 'customer'] as const;
/** A pattern that overlaps the finding, the word `question` or `list` (what the sentence is), or a pattern with where to look. */
const Condition = v.union(
  [
    text,
    ...place.map((key) => v.strictObject({ [key]: text } as Record<(typeof place)[number], typeof text>)),
  ],
  `must be a pattern, or one of ${place.join(', ')} with a pattern`,
);

const Rewrite = v.union(
  [
    text,
    v.strictObject({ clause: text }),
    v.strictObject({ sentence: text }),
    v.strictObject({ delete: v.picklist(['phrase', 'clause', 'sentence']) }),
  ],
  'must be a text, or one of clause, sentence, delete',
);

const line = v.pipe(text, v.maxLength(90, 'a message has at most 90 characters'));
const exceptions = { unless: list(Condition), when: list(Condition) };
const Match = v.strictObject({
  match: text,
  cased: v.optional(v.boolean(), false),
  say: v.optional(line),
  ...exceptions,
  rewrites: v.optional(v.array(Rewrite)),
});
const Regex = v.strictObject({
  regex: text,
  cased: v.optional(v.boolean(), false),
  say: v.optional(line),
  ...exceptions,
  rewrites: v.optional(v.array(Rewrite)),
});
const Pattern = v.union(
  [
    v.pipe(
      text,
      v.transform((match) => ({ match, cased: false, unless: [], when: [] })),
    ),
    Match,
    Regex,
  ],
  'must be a pattern, or an object with match or regex (and unless, when, rewrites, cased)',
);

const oneOrMore = v.pipe(
  v.union([text, v.array(text)]),
  v.transform((given) => (Array.isArray(given) ? given : [given])),
);
const Add = v.strictObject({ start: v.optional(oneOrMore, []), end: v.optional(oneOrMore, []) });
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const ReplyCheck = v.strictObject({
  has: v.optional(v.record(v.string(), count), {}),
  lacks: list(v.string()),
  ends: v.optional(v.string()),
  words: v.optional(count),
  longest: v.optional(count),
  grade: v.optional(count),
  customer: v.optional(v.string()),
  add: v.optional(Add, {}),
});

export const THREAD_CHECKS = [
  'unanswered-questions',
  'asked-for-contact',
  'asks-again',
  'left-out',
  'third-apology',
  'unacknowledged',
  'way-tried',
  'what-they-lack',
] as const;
const ThreadCheck = v.strictObject({
  check: v.picklist(THREAD_CHECKS),
  add: v.optional(Add, {}),
  rewrites: list(Rewrite),
});

const Bad = v.strictObject({
  bad: text,
  good: v.optional(oneOrMore),
  customer: v.optional(v.string()),
});
const Fine = v.union([
  v.pipe(
    text,
    v.transform((reply) => ({ text: reply, customer: undefined })),
  ),
  v.strictObject({ text, customer: v.optional(v.string()) }),
]);

const ruleEntries = {
  id,
  group: v.picklist(GROUPS),
  level: v.pipe(v.array(v.picklist(['phrase', 'reply', 'thread'])), v.minLength(1)),
  severity: v.picklist(['error', 'warning', 'hint']),
  source: v.pipe(v.array(text), v.minLength(1)),
  say: line,
  why: v.pipe(text, v.maxLength(160, 'a why has at most 160 characters')),
  patterns: list(Pattern),
  ...exceptions,
  rewrites: list(Rewrite),
  reply: list(ReplyCheck),
  thread: list(ThreadCheck),
  examples: v.pipe(v.array(Bad), v.minLength(3, 'at least three examples')),
  fine: v.pipe(v.array(Fine), v.minLength(3, 'at least three fine replies')),
};

/** One don't: a file of its own under `rules/`. */
export const RuleSchema = v.strictObject({
  ...ruleEntries,
  /** Marks its sentences also where only the weight of their words tells. */
  likely: v.optional(v.strictObject({ ...exceptions, rewrites: v.optional(v.array(Rewrite)) })),
});

/** A house rule: a don't of a team's own, in the same shape. One example proves it, and it need not say what is fine. */
export const HouseRuleSchema = v.strictObject({
  ...ruleEntries,
  id: v.pipe(id, v.startsWith('house-', 'the id of a house rule begins with "house-"')),
  level: v.tuple([v.literal('phrase')]),
  reply: v.optional(v.strictTuple([]), []),
  thread: v.optional(v.strictTuple([]), []),
  patterns: v.pipe(v.array(Pattern), v.minLength(1, 'at least one phrase')),
  examples: v.pipe(v.array(Bad), v.minLength(1, 'at least one example')),
  fine: list(Fine),
});

export const SignsSchema = v.strictObject({
  signs: v.array(v.strictObject({ id, patterns: v.array(Pattern), ...exceptions })),
});

export const DosSchema = v.strictObject({
  dos: v.array(
    v.strictObject({
      id,
      say: line,
      source: v.pipe(v.array(text), v.minLength(1)),
      patterns: v.array(Pattern),
      ...exceptions,
      examples: v.strictObject({
        seen: v.pipe(v.array(text), v.minLength(3)),
        unseen: v.pipe(v.array(text), v.minLength(3)),
      }),
    }),
  ),
});

/** What words and pairs of words weigh for a don't; above zero in sum, a sentence is taken to hold it. */
export const WeightsSchema = v.strictObject({
  weights: v.record(id, v.strictObject({ bias: v.number(), grams: v.record(v.string(), v.number()) })),
});

export const WordsSchema = v.strictObject({
  words: v.record(
    id,
    v.pipe(
      oneOrMore,
      v.transform((options) => options.join('|')),
    ),
  ),
});

export type Rule = v.InferOutput<typeof RuleSchema>;
export type Sign = v.InferOutput<typeof SignsSchema>['signs'][number];
export type Do = v.InferOutput<typeof DosSchema>['dos'][number];
export type Weights = v.InferOutput<typeof WeightsSchema>['weights'];
export type Pattern = v.InferOutput<typeof Pattern>;
export type Condition = v.InferOutput<typeof Condition>;
export type Rewrite = v.InferOutput<typeof Rewrite>;
export type ReplyCheck = v.InferOutput<typeof ReplyCheck>;
export type ThreadCheck = v.InferOutput<typeof ThreadCheck>;
export type Add = v.InferOutput<typeof Add>;

/** Everything under `rules/`, validated. */
export interface Catalogue {
  rules: Rule[];
  dos: Do[];
  signs: Sign[];
  /** Word classes: name → pattern of alternatives. */
  words: Record<string, string>;
  /** What tells a don't in a sentence that none of its patterns knows. */
  weights: Weights;
}
