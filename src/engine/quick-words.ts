import { openContraction, straight } from './contractions.ts';

/**
 * The words a sentence holds, without parsing it: at least every plain word that its terms can be matched as.
 * Cheap enough to be asked for each sentence before anything else is done.
 */
export function quickWords(sentence: string): Set<string> {
  const words = new Set<string>();
  for (const [run] of fold(sentence).matchAll(/[\p{L}\p{N}'.-]+/gu)) {
    for (const word of run.split(/[.-]+/)) add(words, word);
    if (/[.-]/.test(run)) words.add(run.replace(/[.-]/g, ''));
  }
  return words;
}

function add(words: Set<string>, run: string): void {
  const word = run.replace(/^'+|'+$/g, '');
  if (!word) return;
  words.add(word);
  for (const options of openContraction(word) ?? []) for (const option of options) words.add(option);
  if (word.endsWith("'s")) words.add(word.slice(0, -2));
}

/** Lower case, straight apostrophes, no accents. */
function fold(text: string): string {
  const lower = straight(text.toLowerCase());
  return /^[\x20-\x7e\s]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
