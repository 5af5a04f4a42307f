/** `length` units of the text from `start` on stand in `node` from `offset` on: a text node, or the parent of an atom or of an empty line. */
export interface Piece {
  start: number;
  length: number;
  node: Node;
  offset: number;
}

/** What an element reads as. */
export type Reading =
  /** its content */
  | 'inside'
  /** one character, so that the words around it do not merge; a line end if it is a block */
  | 'atom'
  /** nothing at all */
  | 'gone'
  /** nothing, and nothing after it either: an old message begins here */
  | 'end';

export interface WalkOptions {
  reading(element: Element): Reading;
  /** Whether white space shows as typed here, as in `pre-wrap`. */
  keepsSpace(element: Element): boolean;
  /** Characters an editor puts between the words for itself; a global pattern. */
  fillers?: RegExp;
}

/** Stands for something in the draft that is not words: a picture, a mention, a bit of code. */
export const ATOM = '\uFFFC';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3
  H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/**
 * Reads the words below `root` as one string, a line for each line the page shows ("\n" between), with
 * the place in the document of each unit of it. A `<br>` ends its line, so the one an editor
 * keeps at the end of a paragraph adds none.
 */
export function walk(root: Node, options: WalkOptions): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let lines = 0;
  let atLineStart = true;
  let ended = false;

  function openLine(): void {
    if (lines > 0) text += '\n';
    lines++;
    atLineStart = false;
  }

  function put(words: string, node: Node, offset: number): void {
    if (atLineStart) openLine();
    const last = pieces.at(-1);
    const runsOn =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === text.length;
    if (last && runsOn && node.nodeType === 3) last.length += words.length;
    else pieces.push({ start: text.length, length: words.length, node, offset });
    text += words;
  }

  function readText(node: Text, parent: Element): void {
    const { data } = node;
    const tidies = /[\t\n\r\f]| {2}|^ | $/.test(data) && !options.keepsSpace(parent);
    const cuts = [...(options.fillers ? data.matchAll(options.fillers) : [])];
    if (tidies) cuts.push(...data.matchAll(/[ \t\n\r\f]+/g));
    cuts.sort((a, b) => a.index - b.index);
    let from = 0;
    for (const cut of cuts) {
      if (cut.index > from) put(data.slice(from, cut.index), node, from);
      from = cut.index + cut[0].length;
      const isSpace = /[ \t\n\r\f]/.test(cut[0]);
      if (isSpace && !atLineStart && !text.endsWith(' ')) put(' ', node, cut.index);
    }
    if (from < data.length) put(data.slice(from), node, from);
  }

  function readElement(element: Element, parent: Element, index: number): void {
    const reading = options.reading(element);
    if (reading === 'gone') return;
    const isBlock = BLOCKS.has(element.tagName.toUpperCase());
    if (isBlock) atLineStart = true;
    if (reading === 'end') ended = true;
    else if (element.tagName === 'BR') {
      if (atLineStart) put('', parent, index);
      atLineStart = true;
    } else if (reading === 'inside') readChildren(element);
    else if (!isBlock) put(ATOM, parent, index);
    if (isBlock) atLineStart = true;
  }

  function readChildren(parent: Element): void {
    parent.childNodes.forEach((node, index) => {
      if (ended) return;
      if (node.nodeType === 3) readText(node as Text, parent);
      else if (node.nodeType === 1) readElement(node as Element, parent, index);
    });
  }

  readChildren(root as Element);
  return { text, pieces };
}
