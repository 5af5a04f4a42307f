import { parseHTML } from 'linkedom';

/** A page made of `html`. */
export function pageOf(html: string, title = ''): Document {
  return parseHTML(`<html><head><title>${title}</title></head><body>${html}</body></html>`).document;
}

/** The element of a page a selector finds. Errors: there is none. */
export function find(page: Document, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing on this page is ${selector}`);
  return element;
}

/** An editable with this content. */
export const editable = (html: string) => find(pageOf(`<div id="box">${html}</div>`), '#box');
