import nlp from 'compromise';
import * as v from 'valibot';

/**
 * The one door to compromise: sentences, terms, tags and conjugation.
 * Only the full tier is imported; its tokenizer alone takes about a twentieth of the time of a full parse.
 */

/** The fields of a compromise term that Deskside reads. */
export interface RawTerm {
  pre: string;
  text: string;
  post: string;
  normal: string;
  tags?: Set<string>;
}

const fn = <Of extends (...given: never[]) => unknown>() =>
  v.custom<Of>((given) => typeof given === 'function');
const inflection = v.object({ all: fn<(word: string, model: unknown) => string[]>() });

/** The parts of compromise that its types do not tell; another version without them stops here, at the start. */
const world = nlp.world();
const { methods, model } = v.parse(
  v.looseObject({
    methods: v.looseObject({
      one: v.looseObject({
        tokenize: v.looseObject({
          splitSentences: fn<(text: string, world: unknown) => string[]>(),
          splitTerms: fn<(sentence: string, model: unknown) => string[]>(),
          fromString: fn<(text: string, world: unknown) => RawTerm[][]>(),
        }),
      }),
      two: v.looseObject({ transform: v.object({ verb: inflection, noun: inflection }) }),
    }),
    model: v.unknown(),
  }),
  world,
);
const { tokenize } = methods.one;
/** In this world every text is one sentence of one term. */
const whole = (text: string) => [text];
const oneTerm = {
  ...world,
  methods: {
    ...methods,
    one: { ...methods.one, tokenize: { ...tokenize, splitSentences: whole, splitTerms: whole } },
  },
};

/** Splits text into sentences; joined, they are the text again. */
export function splitSentences(text: string): string[] {
  return tokenize.splitSentences(text, world);
}

/** One sentence cut into its terms, each with what stands around its word; joined, they are the sentence again. */
export function cutTerms(sentence: string): string[] {
  return splitSentences(sentence).flatMap((part) => tokenize.splitTerms(part, model));
}

/** The word in what `cutTerms` gives, and what stands around it. */
export function readTerm(cut: string): RawTerm {
  const [[term] = []] = tokenize.fromString(cut, oneTerm);
  return term ?? { pre: '', text: '', post: cut, normal: '' };
}

/** The terms of one sentence with their tags; the second half of a contraction is a term without text. */
export function taggedTermsOf(sentence: string): RawTerm[] {
  return nlp(sentence).docs.flat();
}

const forms = new Map<string, ReadonlySet<string>>();

/** Every form of a verb or noun given in its base form, itself included. */
export function formsOf(base: string): ReadonlySet<string> {
  const known = forms.get(base);
  if (known) return known;
  const { verb, noun } = methods.two.transform;
  const all = new Set([base, ...verb.all(base, model), ...noun.all(base, model)].filter(Boolean));
  forms.set(base, all);
  return all;
}

/** Puts the first verb of some words into another form; words without a verb come back as they are. */
export function conjugate(words: string, form: 'past' | 'base' | 'ing'): string {
  const verbs = nlp(words).verbs();
  if (!verbs.found) return words;
  if (form === 'past') return verbs.toPastTense().all().text();
  if (form === 'ing')
    return verbs
      .toGerund()
      .all()
      .text()
      .replace(/^(?:is|are|am|be) /, '');
  return verbs.toInfinitive().all().text();
}
