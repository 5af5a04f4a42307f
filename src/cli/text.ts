import { styleText } from 'node:util';
import type { Finding, Severity, Suggestion } from '../engine/types.ts';
import type { Examine } from './examine.ts';
import { readText, UnreadableError } from './input.ts';
import { placer } from './place.ts';
import type { Tally } from './tally.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', hint: 'cyan' };
/** The most characters of a draft that are shown of one finding. */
const SHOWN = 100;

/**
 * Checks files of plain text and yields what to print for people.
 * @param colour false for no colours at all; otherwise the terminal and the environment decide
 */
export async function* checkTexts(
  files: string[],
  { examine, tally, colour }: { examine: Examine; tally: Tally; colour: boolean },
): AsyncGenerator<string> {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text) : text);
  for (const name of files) {
    try {
      const draft = await readText(name);
      const { findings } = examine(draft);
      tally.add(findings);
      const place = placer(draft);
      for (const finding of findings) {
        const { line, column } = place(finding.start ?? 0);
        yield `${paint('bold', `${name}:${line}:${column}`)}  ${paint(STYLES[finding.severity], finding.severity)}  ${paint('dim', finding.rule)}  ${finding.message}\n`;
        yield `    ${finding.start === null ? '(the whole reply)' : quote(finding.text)}\n`;
        for (const suggestion of finding.suggestions)
          yield `    ${paint('green', `→ ${offer(draft, finding, suggestion)}`)}\n`;
        yield '\n';
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      tally.complain(error.message);
    }
  }
  yield `${tally}\n`;
}

/** A rewrite in words: what to write, and for which words where those are not the finding's own. */
function offer(draft: string, finding: Finding, { start, end, text }: Suggestion): string {
  if (start === end) return `add ${quote(text)}`;
  const same = start === finding.start && end === finding.end;
  const words = draft.slice(start, end);
  if (!text.trim()) return `leave out ${same ? 'these words' : quote(words)}`;
  if (same) return quote(text);
  // A rewrite may end inside a word whose first letter it changes: shown is the whole word.
  const [rest = ''] = /\p{L}$/u.test(text) ? (/^[\p{L}\p{N}'’]*/u.exec(draft.slice(end)) ?? []) : [];
  return `${quote(text + rest)} for ${quote(words + rest)}`;
}

/** The words on one line, with nothing in them that could steer a terminal. */
function quote(words: string): string {
  const plain = Array.from(
    words
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/\p{Cc}/gu, '\uFFFD'),
  );
  const shown = plain.length > SHOWN ? [...plain.slice(0, SHOWN - 30), ' … ', ...plain.slice(-27)] : plain;
  return `“${shown.join('')}”`;
}
