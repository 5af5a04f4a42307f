import '../window.ts';
import { type DeskPage, type Shown, tickets } from './story.ts';

declare global {
  interface Window {
    /** Shows another ticket, or the box of a note, as pages do that are not loaded anew. */
    showTicket(id: number, mode: Shown['mode']): void;
  }
}

const codes = (page: DeskPage) => tickets.map(({ id }) => new URL(page.address(id)));

const sent: string[] = [];

/** Enter in a box sends what is in it and empties it; with Shift it begins a line. */
function sendByEnter(): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.shiftKey || !(target instanceof HTMLElement)) return;
    event.preventDefault();
    if (target instanceof HTMLTextAreaElement) {
      sent.push(target.value);
      target.value = '';
    } else {
      sent.push(target.innerText);
      target.replaceChildren();
    }
  });
}

/** Builds the page the address names, and builds it anew when something else is to be shown. */
export function run(page: DeskPage): void {
  function show(id: number, mode: Shown['mode']): void {
    const ticket = tickets.find((one) => one.id === id) ?? tickets[0];
    const other = tickets.find((one) => one !== ticket) ?? tickets[1];
    const shown: Shown = { ticket, other, mode };
    const body = document.createElement('body');
    body.innerHTML = page.body(shown);
    document.body.replaceWith(body);
    page.finish?.(document, shown);
  }
  window.showTicket = (id, mode) => {
    const { pathname, search, hash } = new URL(page.address(id));
    history.pushState(null, '', pathname + search + hash);
    show(id, mode);
  };
  window.desk = { model: () => '', html: () => '', sent: () => sent };
  if (page.enterSends) sendByEnter();
  document.addEventListener('click', ({ target }) => {
    const isSend = page.sendButton && target instanceof Element && target.closest(page.sendButton);
    if (isSend) sent.push('by its button');
  });
  const at = codes(page).findIndex(({ href }) => href === location.href);
  show(tickets[at]?.id ?? tickets[0].id, 'reply');
}
