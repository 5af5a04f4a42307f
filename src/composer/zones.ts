import type { Reading } from './walk.ts';

/** What is on the page but not words of the agent's: read as nothing. */
const GONE = 'script, style, template, noscript, [hidden], svg title';

/** Not the agent's own words either, but something stands there: signatures, quotes, code, mentions, pictures. */
const APART = `[contenteditable="false"], code, pre, blockquote, .gmail_signature, [data-smartmail], .gmail_attr,
  .gmail_quote, #Signature, #signature, [data-signature], [data-missive-marker^="signature"], [id^="mailHistory"],
  img, svg, video, audio, canvas, iframe, object, button, select, input, textarea`;

/** Here an earlier message begins, down to the end of the box. */
const END = '#appendonsend, #divRplyFwdMsg, #x_appendonsend, #x_divRplyFwdMsg';

/** Mail clients make an indent with the element meant for quotes. */
const isIndent = (element: Element) => /margin[^;]*40px/.test(element.getAttribute('style') ?? '');

/** A reply written between the lines of a quote: the quote comes first and holds the agent's words too. */
const isAnsweredQuote = (element: Element) =>
  element.matches('div.gmail_quote') && element.previousSibling === null && element.parentElement !== null;

/** How an element of a draft or a message reads; `gone` and `apart` are selectors of what an editor or a site adds. */
export function readingOf(element: Element, gone?: string, apart?: string): Reading {
  if (element.matches(GONE) || (gone && element.matches(gone))) return 'gone';
  if (element.matches(END)) return 'end';
  if (apart && element.matches(apart)) return 'atom';
  if (!element.matches(APART)) return 'inside';
  if (element.tagName === 'BLOCKQUOTE' && isIndent(element)) return 'inside';
  return isAnsweredQuote(element) ? 'inside' : 'atom';
}
