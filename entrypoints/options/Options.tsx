import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/i18n.ts';
import { SECTIONS, type Section } from './sections.ts';

/** The section the page's address names. */
function asked(): Section {
  return SECTIONS.find(({ id }) => `#${id}` === location.hash) ?? SECTIONS[0];
}

/** The options page: its sections side by side, one shown at a time. */
export function Options() {
  const [shown, setShown] = useState(asked);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const show = () => {
      setShown(asked());
      // What was chosen is read from its beginning, by eye and by screen reader.
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);

  return (
    <>
      <header class="top">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <p>Deskside</p>
        <nav aria-label={t('options.sections')}>
          <ul>
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === shown.id ? 'page' : undefined}>
                  {t(`section.${id}.name`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {t(`section.${shown.id}.name`)}
        </h1>
        <p class="about">{t(`section.${shown.id}.about`)}</p>
        <shown.Section key={shown.id} />
      </main>
    </>
  );
}
