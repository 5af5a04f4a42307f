import { useEffect, useRef, useState } from 'preact/hooks';
import { type Composer, watchComposers } from '../../src/composer/index.ts';
import type { Report } from '../../src/engine/types.ts';
import { send } from '../../src/messages.ts';

/** A draft that is being rewritten, and what is found in it. */
export interface Rewriting {
  draft: string;
  /** What is found in the draft as it reads now; null while that is not known. */
  report: Report | null;
  /** What was found in the reply as it was to begin with. */
  first: Report | null;
  /** Selects a stretch of the draft, as UTF-16 offsets. */
  select(start: number, end: number): void;
}

/** Reads what is written in the page's only box, as a reply to a customer, with the same underlines as in a help desk. */
export function useRewriting(poor: string, customer: string): Rewriting {
  const [draft, setDraft] = useState(poor);
  const [read, setRead] = useState<{ draft: string; report: Report } | null>(null);
  const [first, setFirst] = useState<Report | null>(null);
  const composer = useRef<Composer | null>(null);

  useEffect(() => {
    const end = new AbortController();
    const enter = (box: Composer) => {
      composer.current = box;
    };
    const gone = () => undefined;
    const edit = (box: Composer) => setDraft(box.read());
    watchComposers({ generic: true, enter, edit, leave: gone, renewed: gone }, end.signal);
    return () => end.abort();
  }, []);

  useEffect(() => {
    let isLatest = true;
    // Where the worker does not answer, what was found before stays until the next key.
    void send('practise', { draft, customer })
      .then((report) => {
        if (!isLatest) return;
        setRead({ draft, report });
        setFirst((known) => known ?? report);
        composer.current?.mark(
          report.findings.flatMap(({ start, end, severity }, at) =>
            start === null || end === null ? [] : [{ key: String(at), start, end, severity }],
          ),
        );
      })
      .catch(() => undefined);
    return () => {
      isLatest = false;
    };
  }, [draft, customer]);

  return {
    draft,
    report: read?.draft === draft ? read.report : null,
    first,
    select: (start, end) => composer.current?.select(start, end),
  };
}
