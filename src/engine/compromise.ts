import nlp from 'compromise';

/**
 * The one door to compromise: sentences, terms, tags and conjugation.
 * Only the full tier is imported; terms are made with its first tier's steps alone unless tags are asked for,
 * which is eight times faster (0.09 against 0.74 ms for a sentence of 16 words).
 */

/** The fields of a compromise term that Deskside reads. */
export interface RawTerm {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  alias?: string[];
  tags?: Set<string>;
}

interface Methods {
  one: { tokenize: { splitSentences(text: string, world: unknown): string[] } };
  two: {
    transform: {
      verb: { all(word: string, model: unknown): string[] };
      noun: { all(word: string, model: unknown): string[] };
    };
  };
}

const world = nlp.world() as unknown as { methods: Methods; model: unknown };

/** Splits text into sentences; joined, they are the text again. */
export function splitSentences(text: string): string[] {
  return world.methods.one.tokenize.splitSentences(text, world);
}

/** The terms of one sentence, contractions opened. */
export function termsOf(sentence: string, tagged: boolean): RawTerm[] {
  const view = tagged ? nlp(sentence) : nlp.tokenize(sentence);
  return (view as unknown as { docs: RawTerm[][] }).docs.flat();
}

const forms = new Map<string, ReadonlySet<string>>();

/** Every form of a verb or noun given in its base form, itself included. */
export function formsOf(base: string): ReadonlySet<string> {
  const known = forms.get(base);
  if (known) return known;
  const { verb, noun } = world.methods.two.transform;
  const all = new Set([base, ...verb.all(base, world.model), ...noun.all(base, world.model)].filter(Boolean));
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
