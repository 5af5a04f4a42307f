import { type OpenComposer, openComposer } from './composer.ts';
import { editableAt, focusedIn } from './focus.ts';
import { pageAround } from './sites/around.ts';
import { sitesOf } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import type { WatchOptions } from './types.ts';

interface Watched {
  composer: OpenComposer;
  site: Site;
  /** What was last told of. */
  draft: string;
  kind: 'reply' | 'note';
}

/**
 * Watches the document for composers. They are made when they get the focus, live as long as they are on the
 * page, and all end when `signal` aborts. One observer sees to all of it, and nothing is asked at intervals.
 */
export function watchComposers(options: WatchOptions, signal: AbortSignal): void {
  const watched = new Map<HTMLElement, Watched>();
  /** Open shadow roots that had the focus: what goes on within them shows nowhere else. */
  const trees = new Set<ShadowRoot>();
  const root = document.documentElement;
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
    const page = pageAround(element);
    const sites = sitesOf(page.location, page, options.generic);
    const site = sites.find((candidate) => candidate.isComposer(element));
    if (!site) return null;
    const composer = openComposer(element, site);
    const one = { composer, site, draft: composer.read(), kind: composer.kind };
    watched.set(element, one);
    observe();
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

  /** Ends what is gone from the page. */
  function sweep(): void {
    const before = watched.size + trees.size;
    for (const [element, one] of watched) {
      if (element.isConnected) continue;
      watched.delete(element);
      if (current === element) current = null;
      one.composer.close();
      options.leave(one.composer);
    }
    for (const tree of trees) {
      if (tree.isConnected) continue;
      tree.removeEventListener('focusin', onFocus, { capture: true });
      trees.delete(tree);
    }
    if (watched.size + trees.size < before) observe();
  }

  function hear(records: MutationRecord[]): void {
    if (signal.aborted) return;
    // Written anew by `document.open`, a document has lost all who listened to it.
    if (document.documentElement !== root) {
      options.renewed();
      return;
    }
    sweep();
    const hasSign = records.some(({ type }) => type === 'attributes');
    for (const [element, one] of watched) {
      const isEdited = records.some(({ type, target }) => type !== 'attributes' && element.contains(target));
      if (isEdited || (hasSign && one.composer.kind !== one.kind)) tell(one);
    }
  }

  const observer = new MutationObserver(hear);

  /** Observes as much as there is to be seen: where nothing is watched, only whether the document is written anew. */
  function observe(): void {
    const missed = observer.takeRecords();
    observer.disconnect();
    observer.observe(document, { childList: true });
    const signs = [...watched.values()].flatMap(({ site }) => site.signs ?? []);
    const all = { subtree: true, childList: true, ...(signs.length > 0 && { attributeFilter: signs }) };
    if (watched.size > 0) for (const tree of [document, ...trees]) observer.observe(tree, all);
    for (const element of watched.keys())
      observer.observe(element, { subtree: true, childList: true, characterData: true });
    if (missed.length > 0) hear(missed);
  }

  function enterTree(tree: ShadowRoot): void {
    if (trees.has(tree)) return;
    sweep();
    trees.add(tree);
    tree.addEventListener('focusin', onFocus, { capture: true, signal });
    if (watched.size > 0) observe();
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
  observe();
  document.addEventListener('focusin', onFocus, listening);
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
    observer.disconnect();
    for (const { composer } of watched.values()) composer.close();
    watched.clear();
    trees.clear();
  });
  focus(focusedIn(document));
}
