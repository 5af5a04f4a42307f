import nlp from 'compromise';
import plugin from 'compromise-dates';
import * as v from 'valibot';

/**
 * The one door to compromise-dates. The plugin teaches the shared compromise words and tags of its own, and the don'ts
 * are found by those tags: so it has its own word list, and the shared one is only lent to it while it reads a date.
 */

const list = v.custom<object[]>(Array.isArray);
const record = v.custom<object>((given) => typeof given === 'object' && given !== null);
/** What the plugin changes in compromise's world; another version that keeps it elsewhere stops here. */
const Shape = v.looseObject({
  hooks: list,
  model: v.looseObject({
    one: v.looseObject({ lexicon: record, _multiCache: record, tagSet: record }),
    two: v.looseObject({ regexText: list }),
  }),
});

interface Words {
  hooks: object[];
  lexicon: object;
  _multiCache: object;
  tagSet: object;
  regexText: object[];
}

let own: Words | null = null;

function lend<T>(work: () => T): T {
  const world = nlp.world();
  v.assert(Shape, world);
  const { one, two } = world.model;
  const now = (): Words => ({
    hooks: world.hooks,
    lexicon: one.lexicon,
    _multiCache: one._multiCache,
    tagSet: one.tagSet,
    regexText: two.regexText,
  });
  const use = ({ hooks, lexicon, _multiCache, tagSet, regexText }: Words) => {
    world.hooks = hooks;
    Object.assign(one, { lexicon, _multiCache, tagSet });
    two.regexText = regexText;
  };
  const shared = now();
  try {
    if (own) use(own);
    else {
      use({ ...shared, lexicon: { ...shared.lexicon }, _multiCache: { ...shared._multiCache } });
      nlp.plugin(plugin);
      own = now();
    }
    return work();
  } finally {
    use(shared);
  }
}

const ReadShape = v.array(v.looseObject({ start: v.nullish(v.string()) }));
type Dates = (this: unknown, options: { timezone: string; today: number }) => { get(): unknown };
const ViewShape = v.looseObject({ dates: v.custom<Dates>((given) => typeof given === 'function') });

/**
 * The beginning of the first date in some words, as seen at `now` (epoch ms) in a zone: ISO 8601 with the offset of the
 * zone it was said in. Null where none is made out.
 */
export function readDate(words: string, now: number, zone: string): string | null {
  try {
    const all = lend(() => {
      const view: unknown = nlp(words);
      return v.parse(ViewShape, view).dates.call(view, { timezone: zone, today: now }).get();
    });
    const [first] = v.parse(ReadShape, all);
    return first?.start ?? null;
  } catch {
    // The library stumbles over some words that are no date; then none was promised.
    return null;
  }
}
