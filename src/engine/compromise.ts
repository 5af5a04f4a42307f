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
  v.object({
    methods: v.object({
      one: v.object({
        tokenize: v.object({
          splitSentences: fn<(text: string, world: unknown) => string[]>(),
          fromString: fn<(text: string, world: unknown) => RawTerm[][]>(),
        }),
      }),
      two: v.object({ transform: v.object({ verb: inflection, noun: inflection }) }),
    }),
    model: v.unknown(),
  }),
  world,
);
const { tokenize } = methods.one;

/** Splits text into sentences; joined, they are the text again. */
export function splitSentences(text: string): string[] {
  return tokenize.splitSentences(text, world);
}

/** The terms of one sentence. */
export function termsOf(sentence: string): RawTerm[] {
  return tokenize.fromString(sentence, world).flat();
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
