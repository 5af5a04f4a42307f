import type { Rewrite } from '../catalogue/schema.ts';
import { SLOT } from '../catalogue/verify.ts';
import { LEAD } from './clause.ts';
import { conjugate } from './compromise.ts';

const SWAPS: Record<string, string> = {
  you: 'me',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  "you're": "I'm",
  "you've": "I've",
};

/**
 * Fills a rewrite's slots with the words a pattern captured.
 * @param captures the captured words by name; a name that was not captured (an optional part) fills with nothing
 * @param sentence where they were captured, to take off a capital that only the sentence's start gave
 */
export function fill(template: string, captures: Record<string, string>, sentence: string): string {
  const filled = template.replace(SLOT, (_, name: string, turn: string | undefined, at: number) => {
    const captured = captures[name] ?? '';
    const words = at > 0 && sentence.replace(LEAD, '').startsWith(captured) ? lowerFirst(captured) : captured;
    return turn ? turned(words, turn) : words;
  });
  return filled
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .trim();
}

function turned(words: string, turn: string): string {
  if (turn === 'past' || turn === 'base' || turn === 'ing') return conjugate(words, turn);
  return words
    .replace(/^you\b/i, 'I')
    .replace(/\byou(?:rself|rs?|'re|'ve)?\b/gi, (word) => SWAPS[word.toLowerCase()] ?? word);
}

/** The words of a rewrite; of one that takes words out, how many. */
export function wordsOf(rewrite: Rewrite): string {
  return typeof rewrite === 'string' ? rewrite : (Object.values(rewrite)[0] ?? '');
}

/** "Dana, please …": a name, and none of the words that open a sentence so. */
const CALLED =
  /^(?!(?:However|Unfortunately|Sadly|Sorry|Yes|No|Okay|Well|Also|Then|So|Again|Please|Today|Tomorrow|Otherwise|Instead|Meanwhile|Thanks|First|Next|Finally|Alternatively|Additionally|Furthermore|Moreover|Therefore|Hence|Thus|Still|Now|Indeed|Honestly|Frankly|Regrettably|Luckily|Sure|Hello|Hi|Hey|Here|There|Once|Usually|Normally|Currently|Actually|Basically|Oh)\b)\p{Lu}\p{Ll}+,\s/u;

/** Lower-cases the first letter of a word that is not "I", a title, a name in capitals or mixed case. */
export function lowerFirst(text: string): string {
  return /^(?:(?:I|Mrs?|Ms|Dr|Sir|Madame?)\b|\p{Lu}[\p{Lu}\d])/u.test(text) || CALLED.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.replace(
    /^(["'“‘(]*)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}
