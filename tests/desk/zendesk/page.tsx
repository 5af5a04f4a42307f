import type { DecoupledEditor } from 'ckeditor5';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName, Portrait } from '../icons.tsx';
import '../window.ts';
import { modelText } from './editor.ts';
import { Pane } from './pane.tsx';
import { agent, tickets } from './tickets.ts';

const editors = new Map<number, DecoupledEditor>();
const sent: string[] = [];

/** The ticket that the address names; the first one when it names none of ours. */
function ticketInAddress(): number {
  const id = Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1]);
  return tickets.find((ticket) => ticket.id === id)?.id ?? tickets[0]?.id ?? 0;
}

function Desk() {
  const [shown, show] = useState(ticketInAddress);
  useEffect(() => {
    const follow = () => show(ticketInAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = (id: number) => {
    history.pushState(null, '', `/agent/tickets/${id}`);
    show(id);
  };
  return (
    <div class="desk">
      <Rail />
      <div class="tabs" role="tablist" aria-label="Open tickets">
        {tickets.map(({ id, customer, subject }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            data-test-id="header-tab"
            data-entity-id={id}
            aria-current={id === shown ? 'page' : undefined}
            aria-selected={id === shown}
            onClick={() => open(id)}
          >
            <span class="tab-name">{subject}</span>
            <span class="tab-who">
              #{id} · {customer.name}
            </span>
          </button>
        ))}
        <span class="grow" />
        <span class="search">
          <Icon name="search" /> Search tickets
        </span>
        <Portrait name={agent.name} tone="plum" />
      </div>
      <main id="main_panes">
        {tickets.map((ticket) => (
          <Pane
            key={ticket.id}
            ticket={ticket}
            active={ticket.id === shown}
            onEditor={(editor) => editors.set(ticket.id, editor)}
            onSend={(html) => sent.push(html)}
          />
        ))}
      </main>
    </div>
  );
}

function Rail() {
  const places: IconName[] = ['home', 'list', 'people', 'chart', 'cog'];
  return (
    <nav class="rail" aria-label="Desk">
      <span class="brand" aria-hidden="true">
        d
      </span>
      {places.map((name) => (
        <span key={name} class={name === 'list' ? 'place here' : 'place'}>
          <Icon name={name} />
        </span>
      ))}
    </nav>
  );
}

const editorIn = (box?: string) => editors.get(box === undefined ? ticketInAddress() : Number(box));

window.desk = {
  model: (box) => {
    const editor = editorIn(box);
    return editor ? modelText(editor) : '';
  },
  html: (box) => editorIn(box)?.getData() ?? '',
  sent: () => sent,
};

render(<Desk />, document.body);
