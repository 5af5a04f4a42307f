import { type OpenComposer, openComposer } from './composer.ts';
import { editableAt, focusedIn } from './focus.ts';
import { sitesOf } from './sites/index.ts';
import type { WatchOptions } from './types.ts';

interface Watched {
  composer: OpenComposer;
  /** What was last told of. */
  draft: string;
  kind: 'reply' | 'note';
  stop(): void;
}

/**
 * Watches the document for composers. They are made when they get the focus, live as long as they are on the
 * page, and all end when `signal` aborts.
 */
export function watchComposers(options: WatchOptions, signal: AbortSignal): void {
  const sites = sitesOf(location, options.generic);
  if (sites.length === 0) return;
  const watched = new Map<HTMLElement, Watched>();
  const trees = new Set<Node>();
  let current: HTMLElement | null = null;
  let isComposing = false;

  function tell(one: Watched): void {
    if (isComposing) return;
    const draft = one.composer.read();
    const { kind } = one.composer;
    if (draft === one.draft && kind === one.kind) return;
    one.draft = draft;
    one.kind = kind;
    options.edit(one.composer);
  }

  function open(element: HTMLElement): Watched | null {
    const site = sites.find((candidate) => candidate.isComposer(element));
    if (!site) return null;
    const composer = openComposer(element, site);
    const observer = new MutationObserver(() => tell(one));
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    const one = {
      composer,
      draft: composer.read(),
      kind: composer.kind,
      stop() {
        observer.disconnect();
        composer.close();
      },
    };
    watched.set(element, one);
    return one;
  }

  function focus(target: EventTarget | null | undefined): void {
    const element = editableAt(target);
    if (!element || element === current) return;
    const one = watched.get(element) ?? open(element);
    if (!one) return;
    current = element;
    options.enter(one.composer);
  }

  function sweep(): void {
    for (const [element, one] of watched) {
      if (element.isConnected) continue;
      watched.delete(element);
      if (current === element) current = null;
      one.stop();
      options.leave(one.composer);
    }
  }

  const page = new MutationObserver((records) => {
    if (watched.size === 0) return;
    sweep();
    if (records.some((record) => record.type === 'attributes')) for (const one of watched.values()) tell(one);
  });

  /** Focus that moves within a shadow tree, and what is removed there, shows only inside it. */
  function enterTree(tree: Node): void {
    if (trees.has(tree)) return;
    trees.add(tree);
    const signs = sites.flatMap((site) => site.signs ?? []);
    page.observe(tree, {
      subtree: true,
      childList: true,
      ...(signs.length > 0 && { attributeFilter: signs }),
    });
    tree.addEventListener('focusin', onFocus, { capture: true, signal });
  }

  function onFocus(event: Event): void {
    const path = event.composedPath();
    isComposing = false;
    for (const node of path) if (node instanceof ShadowRoot) enterTree(node);
    focus(path[0]);
  }

  function onInput(event: Event): void {
    const element = editableAt(event.composedPath()[0]);
    const one = element && watched.get(element);
    if (one) tell(one);
  }

  /** A page that fills a text field by itself says nothing of it, but the caret moves. */
  function onSelection(): void {
    const one = current && watched.get(current);
    if (one) tell(one);
  }

  const listening = { capture: true, signal };
  enterTree(document);
  document.addEventListener('input', onInput, listening);
  document.addEventListener('selectionchange', onSelection, listening);
  document.addEventListener('compositionstart', () => (isComposing = true), listening);
  document.addEventListener(
    'compositionend',
    (event) => {
      isComposing = false;
      onInput(event);
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    page.disconnect();
    for (const one of watched.values()) one.stop();
    watched.clear();
  });
  focus(focusedIn(document));
}
