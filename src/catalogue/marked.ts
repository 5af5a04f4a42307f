/** "a [b] c" → the draft "a b c" and its marked spans. Brackets of a template inside a mark are kept. */
export function marked(example: string): { draft: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let draft = '';
  let depth = 0;
  for (const char of example) {
    if (char === '[') {
      depth += 1;
      if (depth === 1) {
        spans.push([draft.length, draft.length]);
        continue;
      }
    }
    if (char === ']') {
      depth -= 1;
      const span = spans.at(-1);
      if (depth === 0 && span) {
        span[1] = draft.length;
        continue;
      }
    }
    draft += char;
  }
  return { draft, spans };
}
