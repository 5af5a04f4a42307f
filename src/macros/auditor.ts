import type { Ruleset } from '../engine/ruleset.ts';
import type { Suggestion } from '../engine/types.ts';
import { type Examined, examine, rewritesOf } from './examine.ts';
import { type Macro, MacroRefusal, type Macros, writeMacros } from './macro.ts';
import { decode, readMacros } from './read.ts';
import { replaced, shownOf } from './shown.ts';

/** Work goes on at a stretch for as long as this (ms); then whoever asks for something has a turn. */
const STRETCH = 30;

/** A macro with what was found in it. */
export interface Audited extends Examined {
  /** Its place among all macros, from 0. */
  index: number;
  title: string;
  /** Whether it reads otherwise than it came in. */
  isRewritten: boolean;
}

/** What came in, or why it was not read. */
export type Opened =
  | (Pick<Macros, 'format' | 'table'> & { count: number })
  | Pick<MacroRefusal, 'reason' | 'line'>;

/** Macros that are looked through: in memory alone, and changed only by the rewrites that are taken. */
export class Auditor {
  #given: { text: string; name: string } | null = null;
  #macros: Macros | null = null;
  readonly #texts = new Map<number, string>();
  #ruleset: Ruleset | null = null;
  /** What is being looked through; null once it is stopped, or other macros came. */
  #going: Macros | null = null;

  /**
   * Reads macros. Where they cannot be read, those from before stay.
   * @param name the file's; empty where it was pasted
   */
  open(given: Uint8Array | string, name: string): Opened {
    return this.#attempt(() => {
      const text = typeof given === 'string' ? given : decode(given);
      const read = readMacros(text, name);
      this.#given = { text, name };
      return read;
    });
  }

  /** Reads the same table again, its text from another column. */
  useColumn(column: number): Opened {
    const { text, name } = this.#given ?? { text: '', name: '' };
    return this.#attempt(() => readMacros(text, name, column));
  }

  #attempt(read: () => Macros): Opened {
    try {
      this.#macros = read();
    } catch (error) {
      if (!(error instanceof MacroRefusal)) throw error;
      return { reason: error.reason, line: error.line };
    }
    this.#texts.clear();
    this.#going = null;
    const { format, table, macros } = this.#macros;
    return { format, table, count: macros.length };
  }

  /**
   * Looks through all macros, and tells of them as it goes: how many were read by then, and what they hold.
   * Ends early when it is stopped.
   */
  async audit(ruleset: Ruleset, tell: (done: number, audited: Audited[]) => void): Promise<void> {
    this.#ruleset = ruleset;
    const going = this.#macros;
    if (!going) return;
    this.#going = going;
    const { macros } = going;
    for (let done = 0; done < macros.length && this.#going === going; ) {
      const audited: Audited[] = [];
      const end = performance.now() + STRETCH;
      while (done < macros.length && performance.now() < end) {
        const now = this.#examine(done);
        // Of what is fine nothing is shown.
        if (now && (now.findings.length > 0 || !now.isRead)) audited.push(now);
        done += 1;
      }
      tell(done, audited);
      await new Promise((go) => setTimeout(go));
    }
  }

  /** Ends what `audit` is at. */
  stop(): void {
    this.#going = null;
  }

  /** The rewrites of a macro's finding, by its place among them; best first. */
  rewrites(index: number, finding: number): Suggestion[] {
    const macro = this.#now(index);
    return macro && this.#ruleset ? rewritesOf(macro, this.#ruleset, finding) : [];
  }

  /** Takes a rewrite. Gives how the macro reads then, and what is found in it. */
  take(index: number, rewrite: Pick<Suggestion, 'start' | 'end' | 'text'>): Audited | null {
    const macro = this.#now(index);
    if (macro) this.#texts.set(index, replaced(macro, shownOf(macro), rewrite));
    return this.#examine(index);
  }

  /** Puts a macro back as it came in. */
  putBack(index: number): Audited | null {
    this.#texts.delete(index);
    return this.#examine(index);
  }

  /** All macros as they came in, but for the rewrites that were taken. */
  write(): string {
    return this.#macros ? writeMacros(this.#macros, this.#texts) : '';
  }

  #now(index: number): Macro | undefined {
    const macro = this.#macros?.macros[index];
    const text = this.#texts.get(index);
    return macro && text !== undefined ? { ...macro, text } : macro;
  }

  #examine(index: number): Audited | null {
    const macro = this.#now(index);
    if (!macro || !this.#ruleset) return null;
    const { title } = macro;
    return { index, title, isRewritten: this.#texts.has(index), ...examine(macro, this.#ruleset) };
  }
}
