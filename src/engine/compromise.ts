import nlp from 'compromise';

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

interface Methods {
  one: {
    tokenize: {
      splitSentences(text: string, world: unknown): string[];
      fromString(text: string, world: unknown): RawTerm[][];
    };
  };
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

/** The terms of one sentence. */
export function termsOf(sentence: string): RawTerm[] {
  return world.methods.one.tokenize.fromString(sentence, world).flat();
}

/** The terms of one sentence with their tags; the second half of a contraction is a term without text. */
export function taggedTermsOf(sentence: string): RawTerm[] {
  return (nlp(sentence) as unknown as { docs: RawTerm[][] }).docs.flat();
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
