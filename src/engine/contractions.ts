/** Words with "not" that do not open by cutting "n't" off. */
const IRREGULAR: Record<string, string> = { "can't": 'can', "won't": 'will', "shan't": 'shall' };
/** "ain't" opens to whichever of these a pattern asks for. */
const AINT = ['is', 'am', 'are', 'has', 'have'];

const TAILS: Record<string, string[]> = {
  ll: ['will'],
  re: ['are'],
  ve: ['have'],
  m: ['am'],
  d: ['would', 'had'],
  s: ['is', 'has'],
};

/** How people spell in a hurry; each may also be meant as it stands. */
const CHAT: Record<string, string[]> = {
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
  tmrw: ['tomorrow'],
  tmr: ['tomorrow'],
  bc: ['because'],
  cuz: ['because'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  dunno: ['do', 'not', 'know'],
  gimme: ['give', 'me'],
  lemme: ['let', 'me'],
};

/** Written without their apostrophe, and no words of their own ("were", "well", "its", "id" are). */
const BARE =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|must)nt|(?:you|they)(?:re|ve|ll)|weve|ive|im|hes|shes|thats|theres|whats)$/;

const opened = new Map<string, string[][] | null>();
/** Words remembered at most; a person's vocabulary is smaller. */
const VOCABULARY = 20_000;

/**
 * Opens a contraction or a spelling in a hurry: the words it stands for, each as the list of words it may be.
 * @param word lower case, with a straight apostrophe or (for the unmistakable ones) none
 * @returns null where the word is no contraction. "it's" → [[it], [is, has]]
 */
export function openContraction(word: string): string[][] | null {
  const known = opened.get(word);
  if (known !== undefined) return known;
  if (opened.size > VOCABULARY) opened.clear();
  const parts = open(word);
  opened.set(word, parts);
  return parts;
}

function open(word: string): string[][] | null {
  const whole = BARE.test(word) ? withApostrophe(word) : word;
  const chat = Object.hasOwn(CHAT, whole) ? CHAT[whole] : undefined;
  if (chat) return chat.map((part) => (chat.length === 1 ? [part, whole] : [part]));
  if (whole === 'cannot') return [['can'], ['not']];
  if (whole === "let's") return [['let'], ['us']];
  if (whole === "ain't") return [AINT, ['not']];
  if (whole.endsWith("n't")) return [[IRREGULAR[whole] ?? whole.slice(0, -3)], ['not']];
  const cut = whole.lastIndexOf("'");
  const tail = cut > 0 ? TAILS[whole.slice(cut + 1)] : undefined;
  return tail ? [[whole.slice(0, cut)], tail] : null;
}

function withApostrophe(word: string): string {
  return word.endsWith('nt') ? `${word.slice(0, -1)}'t` : word.replace(/(re|ve|ll|m|s)$/, "'$1");
}

/** Curly apostrophes made straight. */
export function straight(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'");
}
