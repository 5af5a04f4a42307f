/** A text drawn from another, with the way back: its unit `at` stands for the other's units from `from[at]` to `to[at]`. */
export interface Drawn {
  text: string;
  from: readonly number[];
  to: readonly number[];
}

/** Puts a text together piece by piece. */
export class Drawing {
  text = '';
  readonly from: number[] = [];
  readonly to: number[] = [];

  /** Adds text that stands, as a whole, for the stretch from `start` to `end`. */
  add(text: string, start: number, end: number): void {
    this.text += text;
    for (let at = 0; at < text.length; at += 1) {
      this.from.push(start);
      this.to.push(end);
    }
  }

  /** Adds text that is the same in the other from `start` on. */
  copy(text: string, start: number): void {
    this.text += text;
    for (let at = start; at < start + text.length; at += 1) {
      this.from.push(at);
      this.to.push(at + 1);
    }
  }
}

/** What to put in place of a stretch. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** The stretch of the other text that a stretch of the drawn one stands for. What is only put in stays beside what it goes with. */
export function stretchOf(
  { text: drawn, from, to }: Drawn,
  { start, end, text }: Replacement,
): [number, number] {
  if (start < end) return [from[start] ?? 0, to[end - 1] ?? 0];
  const behind = start > 0 && (/^[\s.]/.test(text) || start === drawn.length);
  const at = behind ? (to[start - 1] ?? 0) : (from[start] ?? 0);
  return [at, at];
}
