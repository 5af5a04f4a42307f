/** An address is one word, and an easy one. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

/** Counts of one sentence. Syllables are groups of vowels, a silent final e left out: close enough for a grade. */
export function countsOf(sentence: string): { words: number; syllables: number } {
  const words = sentence.replace(ADDRESS, 'link').match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => {
    const groups = word
      .toLowerCase()
      .replace(/[^aeiouy]e$/, '')
      .match(/[aeiouy]+/g);
    return sum + Math.max(1, groups?.length ?? 0);
  }, 0);
  return { words: words.length, syllables };
}

/**
 * The Flesch-Kincaid grade: years of school a text asks for.
 * Source: Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel.
 */
export function gradeOf(counts: { words: number; syllables: number }[]): number {
  const words = counts.reduce((sum, each) => sum + each.words, 0);
  const syllables = counts.reduce((sum, each) => sum + each.syllables, 0);
  if (words === 0) return 0;
  return 0.39 * (words / counts.length) + 11.8 * (syllables / words) - 15.59;
}
