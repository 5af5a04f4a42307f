import { render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import { Ask } from './Ask.tsx';
import { Badge } from './Badge.tsx';
import { Card } from './Card.tsx';
import { Frame } from './Frame.tsx';
import { Held } from './Held.tsx';
import page from './page.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';
import { trusted } from './trusted.ts';
import type { Actions, View } from './view.ts';

/** What Deskside shows on a page. */
export interface Surface {
  show(view: View): void;
  /** Tells a screen reader, without taking the focus. */
  say(words: string): void;
  /** Whether an event happened in here. */
  owns(event: Event): boolean;
  remove(): void;
}

/** Heard by the page, these would make it think that the agent clicked or typed beside the composer. */
const KEPT = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress'];

/**
 * Gives the surface its looks. Pages of our own forbid styles that stand in their text; on other pages Firefox lets
 * nobody but the page adopt any.
 */
function dress(root: ShadowRoot): void {
  const looks = tokens + parts + page;
  if (location.href.startsWith(browser.runtime.getURL('/'))) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = looks;
  root.append(style);
}

/**
 * Puts an empty surface over the page, out of reach of its scripts and styles: one closed shadow root in the top
 * layer, which lets every click through that is not for the badge or the card.
 */
export function createSurface(actions: Actions): Surface {
  const host = document.createElement('deskside-desk');
  const root = host.attachShadow({ mode: 'closed' });
  const status = document.createElement('div');
  const content = document.createElement('div');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  content.lang = status.lang = t('language');
  // Of a page from right to left, its direction would stay: `all` leaves that out.
  content.dir = status.dir = t('@@bidi_dir');
  dress(root);
  root.append(status, content);

  // Inline and important, as the page's own rules would win over ours for the host.
  const looks =
    'all: initial; display: block; position: fixed; inset: 0; margin: 0; padding: 0; border: 0; background: none;';
  const size = 'width: 100vw; height: 100vh; overflow: visible; pointer-events: none;';
  host.style.cssText = (looks + size).replaceAll(';', ' !important;');
  host.popover = 'manual';

  // The editor keeps its caret and selection while the mouse works in here.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());

  /** Goes on top of whatever the page has put in the top layer since. */
  function raise(): void {
    if (!host.isConnected) document.documentElement.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  let open: string | null = null;
  return {
    show({ badge, card, held, ask, boxes }) {
      const key = held ? 'held' : card === 'clean' ? card : (card?.key ?? (ask && 'ask'));
      if (!host.isConnected || (key !== null && key !== open)) raise();
      open = key;
      render(
        <>
          {badge && <Badge key="badge" badge={badge} actions={actions} />}
          {card === 'clean' && (
            <Frame key="clean" boxes={boxes} focused={false} title={t('card.clean')} close={actions.close}>
              <footer>
                <button type="button" class="quiet" onClick={trusted(actions.hideBadge)}>
                  {t('badge.hide')}
                </button>
              </footer>
            </Frame>
          )}
          {card && card !== 'clean' && <Card key={card.key} view={card} actions={actions} boxes={boxes} />}
          {ask && !card && !held && <Ask key={`${ask.words} ${ask.state}`} view={ask} actions={actions} />}
          {held && <Held key="held" view={held} actions={actions} />}
        </>,
        content,
      );
    },
    say(words) {
      status.textContent = words;
    },
    owns: (event) => event.composedPath().includes(host),
    remove() {
      render(null, content);
      host.remove();
    },
  };
}
