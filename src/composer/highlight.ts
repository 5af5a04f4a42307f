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

export interface Stretch {
  severity: Mark['severity'];
  ranges: Range[];
}

/** Underlines stretches of the page, touching none of its elements. Gives the way to take them off again. */
export function underline(stretches: readonly Stretch[]): () => void {
  for (const { severity, ranges } of stretches) {
    const highlight = highlightOf(severity);
    for (const range of ranges) highlight.add(range);
  }
  return () => {
    for (const { severity, ranges } of stretches) {
      const highlight = highlightOf(severity);
      for (const range of ranges) highlight.delete(range);
    }
  };
}
