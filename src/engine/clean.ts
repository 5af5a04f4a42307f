/** A draft made plain for matching, with the way back to the draft as typed. */
export interface Clean {
  text: string;
  /** The draft's offset of the clean unit at `at`. */
  rawStart(at: number): number;
  /** The draft's offset just behind the clean unit before `at`. */
  rawEnd(at: number): number;
}

/** Zero-width fillers, joiners and marks, and the soft hyphen. */
const INVISIBLES = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const ODD_SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\t\\v\\f';
const INVISIBLE = new RegExp(`[${INVISIBLES}]`);
const ODD_SPACE = new RegExp(`[${ODD_SPACES}]`, 'g');
const ODD = new RegExp(`[${INVISIBLES}${ODD_SPACES}\\r]`);

/** A text of the length it has as typed. */
export function asTyped(text: string): Clean {
  return { text, rawStart: (at) => at, rawEnd: (at) => at };
}

/** Makes all spaces plain and takes out what cannot be seen. Offsets are UTF-16 units. */
export function clean(draft: string): Clean {
  if (!ODD.test(draft)) return asTyped(draft);
  const plain = draft.replace(ODD_SPACE, ' ').replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  if (!INVISIBLE.test(plain)) return asTyped(plain);
  const kept: number[] = [];
  for (let at = 0; at < plain.length; at += 1) if (!INVISIBLE.test(plain.charAt(at))) kept.push(at);
  return {
    text: kept.map((at) => plain.charAt(at)).join(''),
    rawStart: (at) => kept[at] ?? draft.length,
    rawEnd: (at) => (kept[at - 1] ?? -1) + 1,
  };
}
