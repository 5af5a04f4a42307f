import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** One part of a page of ours. */
export interface Section {
  /** Also its address: `options.html#donts`. */
  id: string;
  name(): string;
  /** Its opening line. */
  about(): string;
  Section: ComponentType;
}

/** The section the page's address names; what follows a `/` there is the section's own. */
function askedOf(sections: Props['sections']): Section {
  const [asked] = location.hash.slice(1).split('/');
  return sections.find(({ id }) => id === asked) ?? sections[0];
}

interface Props {
  /** What the way between the sections is called. */
  label: string;
  /** In their order; the first is shown where none is asked for. */
  sections: readonly [Section, ...Section[]];
  /** What is said above each of them. */
  above?: ComponentChildren;
}

/** A page of ours: its sections side by side, one shown at a time. */
export function Sections({ label, sections, above }: Props) {
  const [shown, setShown] = useState(() => askedOf(sections));
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const show = () => {
      setShown(askedOf(sections));
      // What was chosen is read from its beginning, by eye and by screen reader.
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [sections]);

  return (
    <>
      <header class="top">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <p>Deskside</p>
        <nav aria-label={label}>
          <ul>
            {sections.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === shown.id ? 'page' : undefined}>
                  {name()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {shown.name()}
        </h1>
        <p class="about">{shown.about()}</p>
        {above}
        <shown.Section key={shown.id} />
      </main>
    </>
  );
}
