import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../src/i18n.ts';
import { send } from '../../src/messages.ts';
import { startDesk } from '../content/start.ts';

/** In English, as replies are that Deskside reads. One thing is found in it, and can be mended with one click. */
const REPLY =
  'Hello Maren,\nthank you for the photo of the lamp. I apologise for any inconvenience. You will have a new one by Friday noon.\nKind regards, Joss';

/** A reply box like any other, read as in a help desk, with one fault to mend. */
export function Try() {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isMended, setMended] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    const nothing = () => undefined;
    const options = {
      generic: true,
      notes: false,
      guard: false,
      promises: false,
      renewed: nothing,
      badge: null,
    };
    startDesk({ ...options, host: location.hostname }, end.signal);
    // Nothing is read before somebody is in the box; and here it is what the page is about.
    box.current?.focus();
    return () => end.abort();
  }, []);

  async function look(draft: string): Promise<void> {
    const report = await send('practise', { draft, customer: '' }).catch(() => null);
    if (box.current?.value === draft && report)
      setMended(
        !report.findings.some(({ start }) => start !== null) && draft.trim().length > REPLY.length / 2,
      );
  }

  return (
    <section class="try">
      <label for={id}>{t('welcome.try')}</label>
      <textarea
        id={id}
        ref={box}
        lang="en"
        rows={5}
        spellcheck={false}
        defaultValue={REPLY}
        onInput={(event) => void look(event.currentTarget.value)}
      />
      <p role="status">{isMended && t('welcome.mended')}</p>
    </section>
  );
}
