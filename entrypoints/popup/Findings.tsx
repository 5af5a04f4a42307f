import { useState } from 'preact/hooks';
import type { Suggestion } from '../../src/engine/types.ts';
import { t } from '../../src/i18n.ts';
import type { Applied, PageFinding } from '../../src/messages.ts';
import { Line } from '../../src/ui/Line.tsx';
import { trusted } from '../../src/ui/trusted.ts';
import { nameOf, toPaste, Wording } from '../../src/ui/wording.tsx';

const SHOWN = 2;

interface Props {
  findings: PageFinding[];
  /** Puts a rewrite into the draft. */
  apply(finding: PageFinding, rewrite: Suggestion): Promise<Applied>;
}

/** What is found in the draft, in its order, each with its first rewrites. */
export function Findings({ findings, apply }: Props) {
  const [notice, setNotice] = useState<string | null>(null);

  async function use(finding: PageFinding, rewrite: Suggestion): Promise<void> {
    const applied = await apply(finding, rewrite);
    setNotice(applied === 'done' ? null : applied === 'moved' ? t('notice.draftMoved') : t('notice.copied'));
    if (applied === 'refused') await navigator.clipboard.writeText(toPaste(rewrite.wording));
  }

  return (
    <>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <ol class="findings">
        {findings.map((finding) => (
          <li key={finding.key}>
            <h3>
              <Line severity={finding.severity} />
              <span lang="en">{finding.message}</span>
            </h3>
            {finding.text && <q>{finding.text}</q>}
            <div class="rewrites">
              {finding.rewrites.slice(0, SHOWN).map((rewrite) => (
                <button
                  key={rewrite.text}
                  type="button"
                  class="rewrite"
                  aria-label={nameOf(rewrite.wording)}
                  onClick={trusted(() => void use(finding, rewrite))}
                >
                  <span>
                    <Wording text={rewrite.wording} />
                  </span>
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
