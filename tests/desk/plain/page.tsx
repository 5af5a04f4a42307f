import { render } from 'preact';
import { useRef } from 'preact/hooks';
import '../window.ts';

const sent: string[] = [];

/** A help form that no site file knows: a bare textarea and an input, served at an address of its own. */
function Page() {
  const reply = useRef<HTMLTextAreaElement>(null);
  return (
    <main>
      <header>
        <span class="brand">Clay &amp; Kiln</span>
        <span>Pottery by post · answering customers</span>
      </header>
      <article class="message">
        <h1>Two cracked mugs</h1>
        <p class="from">Petra Solano wrote on 18 March at 10:05</p>
        <p>
          Hello, parcel CK-8841 came yesterday and two of the six mugs are cracked. They were for my mother’s
          seventieth on Sunday. Can you send two more before then? And shall I post the cracked ones back?
        </p>
      </article>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.push(reply.current?.value ?? '');
        }}
      >
        <label for="subject">Subject</label>
        <input id="subject" name="subject" type="text" value="Your mugs" />
        <label for="reply">Your answer</label>
        <textarea id="reply" name="reply" rows={9} ref={reply} />
        <button type="submit">Send answer</button>
      </form>
    </main>
  );
}

const field = (box = 'reply') => {
  const found = document.getElementById(box);
  return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found.value : '';
};

window.desk = { model: field, html: field, sent: () => sent };

render(<Page />, document.body);
