import '../window.ts';
import { type Make, parse, print } from './editor.ts';

declare global {
  interface Window {
    /** The one editor of this page; drafts are written with stars around bold words. */
    editor: { set(marked: string): void | Promise<void>; get(): string };
  }
}

/** Shows one editor on the page, with room above and below to scroll. */
export async function run(make: Make): Promise<void> {
  const place = document.createElement('div');
  place.id = 'place';
  const below = document.createElement('footer');
  document.body.append(document.createElement('header'), place, below);
  const { set, get, html } = await make(place);
  window.editor = { set: (marked) => set(parse(marked)), get: () => print(get()) };
  window.desk = { model: () => print(get()).replaceAll('*', ''), html, sent: () => [] };
}
