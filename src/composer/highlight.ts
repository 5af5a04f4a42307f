import css from './highlight.css?inline';
import type { Mark } from './types.ts';

/** The later, the more it matters where two meet. */
const ORDER: readonly Mark['severity'][] = ['blank', 'hint', 'warning', 'error'];

function highlightOf(severity: Mark['severity']): Highlight {
  const name = `deskside-${severity}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = ORDER.indexOf(severity);
  CSS.highlights.set(name, highlight);
  return highlight;
}

const dressed = new WeakSet<Node>();

/** Lets underlines show in the shadow tree `node` is in: the page's style sheets, where ours is, do not reach there. */
function dressTree(node: Node): void {
  const tree = node.getRootNode();
  if (!(tree instanceof ShadowRoot) || dressed.has(tree)) return;
  dressed.add(tree);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets.push(sheet);
}

export interface Stretch {
  severity: Mark['severity'];
  ranges: Range[];
}

/** Underlines stretches of the page, touching none of its elements. Gives the way to take them off again. */
export function underline(stretches: readonly Stretch[]): () => void {
  for (const { severity, ranges } of stretches) {
    const highlight = highlightOf(severity);
    for (const range of ranges) {
      dressTree(range.startContainer);
      highlight.add(range);
    }
  }
  return () => {
    for (const { severity, ranges } of stretches) {
      const highlight = highlightOf(severity);
      for (const range of ranges) highlight.delete(range);
    }
  };
}
