import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { Scope } from '../messages.ts';
import { trusted } from './trusted.ts';

const SCOPES: readonly Scope[] = ['once', 'words', 'site', 'hour'];

/** "Ignore", and the four things that can mean. `hasWords` is false for what is about the whole reply. */
export function IgnoreMenu({ hasWords, ignore }: { hasWords: boolean; ignore(scope: Scope): void }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  const byKeyboard = useRef(false);

  useEffect(() => {
    if (isOpen && byKeyboard.current) items()[0]?.focus();
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    const all = items();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="ignore">
      <button
        ref={opener}
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={trusted((event) => {
          // A click made by a key has no pointer count.
          byKeyboard.current = event.detail === 0;
          setOpen(!isOpen);
        })}
      >
        {t('ignore.open')}
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M1 1l3.5 3.5L8 1" fill="none" stroke="currentColor" stroke-width="1.4" />
        </svg>
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          aria-label={t('ignore.open')}
          tabIndex={-1}
          onKeyDown={trusted(onKeyDown)}
        >
          {SCOPES.filter((scope) => hasWords || scope !== 'words').map((scope) => (
            <button
              key={scope}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={trusted(() => ignore(scope))}
            >
              {t(`ignore.${scope}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
