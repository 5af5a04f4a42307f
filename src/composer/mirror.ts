import { autoUpdate } from '@floating-ui/dom';
import { difference } from './edit.ts';

/** All that decides where a letter stands. */
const COPIED = [
  ...['direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-size', 'font-size-adjust'],
  ...['font-stretch', 'font-style', 'font-variant', 'font-variation-settings', 'font-weight', 'hyphens'],
  ...[
    'letter-spacing',
    'line-break',
    'line-height',
    'overflow-wrap',
    'tab-size',
    'text-align',
    'text-indent',
  ],
  ...['text-rendering', 'text-transform', 'word-break', 'word-spacing', 'writing-mode'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

type TextField = HTMLTextAreaElement | HTMLInputElement;

export interface Mirror {
  /** The element that holds the mirrored words. */
  root: HTMLElement;
  /** Mirrors the words; ranges in those that did not change stay with them. */
  show(words: string): Text;
  remove(): void;
}

/** Against the page's own style sheets, which know nothing of us. */
function style(element: HTMLElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value, 'important');
}

/** The part of `element` its scrolling ancestors let through, as distances from its edges. */
function clipOf(element: Element): string {
  const box = element.getBoundingClientRect();
  let { top, right, bottom, left } = box;
  for (
    let parent = element.parentElement;
    parent && parent !== document.body;
    parent = parent.parentElement
  ) {
    if (getComputedStyle(parent).overflow === 'visible') continue;
    const limit = parent.getBoundingClientRect();
    top = Math.max(top, limit.top);
    left = Math.max(left, limit.left);
    right = Math.min(right, limit.right);
    bottom = Math.min(bottom, limit.bottom);
  }
  const insets = [top - box.top, box.right - right, box.bottom - bottom, left - box.left];
  return `inset(${insets.map((inset) => `${Math.max(0, inset)}px`).join(' ')})`;
}

/** Lays `host` and the words in it over the field, letter on letter. */
function place(field: TextField, host: HTMLElement, view: HTMLElement, root: HTMLElement): void {
  const looks = getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const isSeen = box.width > 0 && looks.visibility === 'visible';
  const isLine = field.tagName === 'INPUT';
  style(host, {
    ...{ all: 'initial', display: isSeen ? 'block' : 'none', position: 'fixed', inset: 'auto', margin: '0' },
    ...{ left: `${box.left}px`, top: `${box.top}px`, border: '0', padding: '0', background: 'none' },
    ...{ width: `${field.offsetWidth}px`, height: `${field.offsetHeight}px`, overflow: 'visible' },
    ...{ transform: `scale(${box.width / field.offsetWidth || 1})`, 'transform-origin': '0 0' },
    ...{ 'clip-path': clipOf(field), 'pointer-events': 'none', 'z-index': '2147483647' },
  });
  style(view, {
    ...{
      position: 'absolute',
      overflow: 'hidden',
      left: `${field.clientLeft}px`,
      top: `${field.clientTop}px`,
    },
    ...{ width: `${field.clientWidth}px`, height: `${field.clientHeight}px` },
  });
  for (const name of COPIED) root.style.setProperty(name, looks.getPropertyValue(name));
  style(root, {
    ...{ 'box-sizing': 'border-box', width: '100%', height: '100%', color: 'transparent' },
    ...{ 'white-space': isLine ? 'pre' : 'pre-wrap', 'align-content': isLine ? 'center' : 'normal' },
    transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
  });
}

/**
 * Mirrors the words of a textarea or input over it, unseen and out of reach of the mouse, so that they can
 * carry underlines. The mirror follows the field when that moves, scrolls, or changes its size or font.
 */
export function createMirror(field: TextField): Mirror {
  const host = document.createElement('deskside-mirror');
  const view = document.createElement('div');
  const root = document.createElement('div');
  const words = document.createTextNode('');
  host.setAttribute('aria-hidden', 'true');
  host.attachShadow({ mode: 'closed' }).append(view);
  view.append(root);
  root.append(words);
  document.documentElement.append(host);
  // A field in a modal dialog stands above everything but what comes after it in the top layer.
  if (field.closest(':modal, :popover-open, :fullscreen')) {
    host.popover = 'manual';
    host.showPopover();
  }

  const update = () => place(field, host, view, root);
  const stop = autoUpdate(field, host, update);
  field.addEventListener('scroll', update, { passive: true });
  document.fonts.addEventListener('loadingdone', update);
  return {
    root,
    show(text) {
      const { start, end, text: added } = difference(words.data, text);
      if (start === end && !added) return words;
      words.replaceData(start, end - start, added);
      update();
      return words;
    },
    remove() {
      stop();
      field.removeEventListener('scroll', update);
      document.fonts.removeEventListener('loadingdone', update);
      host.remove();
    },
  };
}
