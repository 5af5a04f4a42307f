import { type DeskPage, each, type Ticket } from '../alike/story.ts';

const tab = (ticket: Ticket, isShown: boolean) => `
  <section class="${isShown ? 'windowViewMode-normal' : 'windowViewMode-hidden'}">
    ${each(
      ticket,
      ({ from, at, text }) => `<article class="cuf-feedItem"><time datetime="${at}">${at}</time>
        <div class="${from === 'customer' ? 'cuf-incoming' : 'cuf-outgoing'}"></div>
        <div class="feedBodyInner"><p>${text}</p><button class="cuf-more">Expand Post</button></div></article>`,
    )}
    ${isShown ? '<iframe title="CK Editor Container"></iframe><button class="send">Send</button>' : ''}
  </section>`;

const contentOf = (frame: Element | null | undefined) => (frame as HTMLIFrameElement | null)?.contentDocument;

/** Salesforce's console: several cases on the page, and the mail editor a frame in a frame, both written by script. */
export const page: DeskPage = {
  address: (id) => `https://demo.lightning.force.com/lightning/r/Case/500xx00000${id}AAA/view`,
  code: (id) => `500xx00000${id}AAA`,
  box: ['iframe[title="CK Editor Container"]', 'iframe[title="Email Body"]', 'body'],
  hasNotes: false,
  reads: 'customer',
  body: ({ ticket, other }) => tab(other, false) + tab(ticket, true),
  finish(page) {
    const outer = contentOf(page.querySelector('iframe'));
    outer?.open();
    outer?.write('<!doctype html><body><iframe title="Email Body"></iframe></body>');
    outer?.close();
    const inner = contentOf(outer?.querySelector('iframe'));
    inner?.open();
    inner?.write(
      '<!doctype html><body contenteditable="true" role="textbox" aria-label="Email Body"></body>',
    );
    inner?.close();
  },
};
