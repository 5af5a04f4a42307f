/** An address is one word, and an easy one. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

export interface Counts {
  words: number;
  syllables: number;
}

/** Counts of one sentence. Syllables are groups of vowels, a silent final e left out: close enough for a grade. */
export function countsOf(sentence: string): Counts {
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

/** Counts of several sentences together. */
export interface TextCounts extends Counts {
  sentences: number;
  /** The words of the longest sentence. */
  longest: number;
}

/** Sums up the counts of stretches of a text. */
export function together(stretches: TextCounts[]): TextCounts {
  const sum = sumOf([]);
  for (const { sentences, words, syllables, longest } of stretches) {
    sum.sentences += sentences;
    sum.words += words;
    sum.syllables += syllables;
    sum.longest = Math.max(sum.longest, longest);
  }
  return sum;
}

/** Sums up the counts of sentences. */
export function sumOf(counts: Counts[]): TextCounts {
  const sum = { sentences: counts.length, words: 0, syllables: 0, longest: 0 };
  for (const { words, syllables } of counts) {
    sum.words += words;
    sum.syllables += syllables;
    sum.longest = Math.max(sum.longest, words);
  }
  return sum;
}

/**
 * The Flesch-Kincaid grade: years of school a text asks for.
 * Source: Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel.
 */
export function gradeOf({ words, syllables, sentences }: TextCounts): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
