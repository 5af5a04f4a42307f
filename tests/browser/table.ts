/** Lays rows out in columns for a terminal `width` characters wide; long cells go on in lines of their own column. */
export function table(heads: string[], rows: string[][], width = 110): string {
  const shares = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const room = width - 3 * (heads.length - 1);
  while (shares.reduce((sum, share) => sum + share, 0) > room) {
    const widest = shares.indexOf(Math.max(...shares));
    shares[widest] = (shares[widest] ?? 1) - 1;
  }
  const line = (row: string[]) => {
    const cells = shares.map((share, column) => wrap(row[column] ?? '', share));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((cell, column) => (cell[at] ?? '').padEnd(shares[column] ?? 0))
        .join('   ')
        .trimEnd(),
    ).join('\n');
  };
  const rule = shares.map((share) => '─'.repeat(share)).join('   ');
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

/** Breaks a text at spaces (in a word where it must) so that no line is longer than `width`. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const at = space > 0 ? space : width;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
