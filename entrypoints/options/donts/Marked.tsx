import { marked } from '../../../src/catalogue/marked.ts';
import type { Severity } from '../../../src/engine/types.ts';

/** An example of a rule file, its `[marked]` words underlined as they would be in a draft. */
export function Marked({ text, severity }: { text: string; severity: Severity }) {
  const { draft, spans } = marked(text);
  const ends = [0, ...spans.map(([, end]) => end)];
  return (
    <>
      {spans.map(([start, end], index) => (
        <span key={start}>
          {draft.slice(ends[index], start)}
          <mark class={severity}>{draft.slice(start, end)}</mark>
        </span>
      ))}
      {draft.slice(ends.at(-1))}
    </>
  );
}
