import '../window.ts';
import { type Make, parse, print } from './editor.ts';

declare global {
  interface Window {
    /** The one editor of this page; drafts are written with stars around bold words. */
    editor: {
      set(marked: string): void | Promise<void>;
      get(): string;
      /** Whether the editor knows by now where the caret is. */
      hasHeard(): boolean;
    };
  }
}

/** Shows one editor on the page, with room above and below to scroll. */
export async function run(make: Make): Promise<void> {
  const place = document.createElement('div');
  place.id = 'place';
  const below = document.createElement('footer');
  document.body.append(document.createElement('header'), place, below);
  const { set, get, html, hearsAfter = 0 } = await make(place);
  let moved = 0;
  document.addEventListener('selectionchange', () => (moved = performance.now()));
  window.editor = {
    set: (marked) => set(parse(marked)),
    get: () => print(get()),
    hasHeard: () => performance.now() >= moved + hearsAfter,
  };
  window.desk = { model: () => print(get()).replaceAll('*', ''), html, sent: () => [] };
}
