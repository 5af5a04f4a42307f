/** Words of one look within a paragraph. */
export interface Run {
  text: string;
  bold?: boolean;
}

/** A draft as every editor can hold it: paragraphs of runs. */
export type Paragraphs = Run[][];

/** An editor on its page, asked by its own model. */
export interface Handle {
  set(draft: Paragraphs): void | Promise<void>;
  /** What the editor holds, from its model. */
  get(): Paragraphs;
  /** What the editor would hand over for sending. */
  html(): string;
  /** How late it hears that the caret has moved, in ms. */
  hearsAfter?: number;
}

/** Makes an editor in `place`, ready when the promise settles. */
export type Make = (place: HTMLElement) => Handle | Promise<Handle>;

/** `Hello *Maren*` read as runs: the words between stars are bold, a newline parts paragraphs. */
export function parse(marked: string): Paragraphs {
  return marked.split('\n').map((line) =>
    line
      .split('*')
      .map((text, at): Run => (at % 2 ? { text, bold: true } : { text }))
      .filter(({ text }) => text !== ''),
  );
}

/** Runs written with stars around the bold words; neighbours of one look are one run. */
export function print(draft: Paragraphs): string {
  const line = (runs: Run[]) => runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('');
  return draft.map((runs) => line(runs).replaceAll('**', '')).join('\n');
}

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u00A0/g, '&nbsp;');

/** Paragraphs as HTML that every editor reads. */
export function toHtml(draft: Paragraphs): string {
  const run = ({ text, bold }: Run) => (bold ? `<strong>${escaped(text)}</strong>` : escaped(text));
  return draft.map((runs) => `<p>${runs.map(run).join('') || '<br>'}</p>`).join('');
}

/** Paragraphs read from HTML an editor hands over, where that is its model. */
export function fromHtml(html: string): Paragraphs {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const lines: Run[][] = [];
  const read = (node: Node, runs: Run[], bold: boolean) => {
    if (node.nodeType === 3) runs.push({ text: node.nodeValue ?? '', ...(bold && { bold }) });
    for (const child of node.childNodes) read(child, runs, bold || /^(B|STRONG)$/.test(child.nodeName));
  };
  for (const block of body.children) {
    const runs: Run[] = [];
    read(block, runs, false);
    lines.push(runs);
  }
  return lines;
}
