import type { Finding } from '../../../src/engine/types.ts';

/** A macro's text with what is found in it underlined. Where two findings overlap, the second is underlined from where the first ends. */
export function Underlined({ text, findings }: { text: string; findings: readonly Finding[] }) {
  let at = 0;
  return (
    <p class="text" lang="en">
      {findings.map(({ rule, severity, start, end }) => {
        if (start === null || end === null || end <= at) return null;
        const from = Math.max(start, at);
        const before = text.slice(at, from);
        at = end;
        return (
          <span key={`${rule} ${from}`}>
            {before}
            <mark class={severity}>{text.slice(from, end)}</mark>
          </span>
        );
      })}
      {text.slice(at)}
    </p>
  );
}
